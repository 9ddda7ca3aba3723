package app.pythia.conversation;

/// Whose words a message holds.
public enum Sender {
    USER,
    CLONE
}

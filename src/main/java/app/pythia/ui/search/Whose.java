package app.pythia.ui.search;

import app.pythia.conversation.Sender;
import java.util.Optional;

/// Whose messages are looked through.
public enum Whose {
    ANYONE("By anyone", Optional.empty()),
    MINE("By you", Optional.of(Sender.USER)),
    CLONES("By the clone", Optional.of(Sender.CLONE));

    private final String words;
    private final Optional<Sender> sender;

    Whose(String words, Optional<Sender> sender) {
        this.words = words;
        this.sender = sender;
    }

    Optional<Sender> sender() {
        return sender;
    }

    /// As it is shown.
    @Override
    public String toString() {
        return words;
    }
}

package app.pythia.turn;

import app.pythia.conversation.MessageId;

/// What the user said in a turn that failed, which is kept.
///
/// @param message what shows it
public record Kept(MessageId message, Fate fate) {

    /// What becomes of it.
    public enum Fate {
        /// The service has not got it; the user can send it again.
        NOT_SENT,
        /// The service has not got it; it goes by itself as soon as it can.
        QUEUED,
        /// The service may have it: only the user can say whether it is to be sent again.
        UNCERTAIN
    }
}

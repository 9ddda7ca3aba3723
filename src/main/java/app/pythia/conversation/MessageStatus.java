package app.pythia.conversation;

/// How far a message has come.
public enum MessageStatus {
    /// The user's, on its way to the service.
    SENDING,
    /// The clone's, still arriving.
    ARRIVING,
    /// Whole: sent, or received to its end marker.
    COMPLETE,
    /// The clone's, cut short by the line or by the user: what had arrived is kept.
    INCOMPLETE,
    /// The user's, and goes by itself as soon as the service can be reached.
    QUEUED,
    /// The user's, and nobody knows whether the service has it.
    UNCERTAIN,
    /// The user's, and the service has not taken it.
    NOT_SENT;

    /// Whether all is done with it, and the service has it.
    boolean isSettled() {
        return switch (this) {
            case COMPLETE, INCOMPLETE -> true;
            case SENDING, ARRIVING, QUEUED, UNCERTAIN, NOT_SENT -> false;
        };
    }
}

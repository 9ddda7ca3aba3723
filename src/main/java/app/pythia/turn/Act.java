package app.pythia.turn;

/// What a turn does from its beginning to its end.
interface Act {

    /// The key goes down. Called first, by whoever begins the turn; returns at once.
    default void begin() {}

    /// Does it, on the turn's thread. An interrupt ends it; everything it opened is closed by then.
    void perform() throws TurnFailure, InterruptedException;

    /// The user lets go of the key.
    default void release() {}

    /// The user wants to hear the take that waits, or no longer.
    default void hearTake() {}

    /// The user sends the take that waits.
    default void send() {}

    /// The user wants the take that waits forgotten.
    default void drop() {}

    /// The user wants the next sentence.
    default void skipSentence() {}

    /// The user wants the sentence again.
    default void repeatSentence() {}

    /// Another turn follows, and this one shows nothing more.
    ///
    /// @return whether it is to be interrupted
    default Following followed() {
        return Following.ENDS;
    }

    /// What a turn does when another one follows.
    enum Following {
        ENDS,
        /// What was said is being sent, and that goes on.
        GOES_ON
    }

    /// The user wants no more of it; an interrupt follows.
    default void cancelled() {}

    /// Ends what blocks on the line; called from any thread, beside the interrupt.
    default void hangUp() {}
}

package app.pythia.turn;

/// What a turn does from its beginning to its end.
interface Act {

    /// Does it, on the turn's thread. An interrupt ends it; everything it opened is closed by then.
    void perform() throws TurnFailure, InterruptedException;

    /// The user lets go of the key.
    default void release() {}

    /// The user wants the next sentence.
    default void skipSentence() {}

    /// The user wants the sentence again.
    default void repeatSentence() {}

    /// Ends what blocks on the line; called from any thread, beside the interrupt.
    default void hangUp() {}
}

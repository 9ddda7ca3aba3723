package app.pythia.turn;

import java.util.Optional;

/// Where the words of a turn come from.
interface WordSource {

    /// The turn begins; called once, first, and returns at once.
    default void begin() {}

    /// Waits for them; an interrupt gives them up.
    ///
    /// @return nothing if there is nothing to say
    Optional<Words> words() throws TurnFailure, InterruptedException;

    /// What had been said when an interrupt came, if it is to be kept.
    default Optional<Words> left() {
        return Optional.empty();
    }

    /// The words, if they are at hand.
    default Optional<Words> known() {
        return Optional.empty();
    }

    /// The user lets go of the key.
    default void release() {}

    /// The user wants to hear the words that wait to be sent, or no longer.
    default void hear() {}

    /// The user sends the words that wait for it.
    default void send() {}

    /// The user wants the words that wait to be sent forgotten.
    default void drop() {}

    /// Words that are at hand.
    record Known(Words atHand) implements WordSource {
        @Override
        public Optional<Words> words() {
            return Optional.of(atHand);
        }

        @Override
        public Optional<Words> known() {
            return Optional.of(atHand);
        }
    }

    /// Words that are known already.
    static WordSource of(Words words) {
        return new Known(words);
    }
}

package app.pythia.turn;

import java.util.Optional;

/// Where the words of a turn come from.
interface WordSource {

    /// Waits for them; an interrupt gives them up.
    ///
    /// @return nothing if there is nothing to say
    Optional<Words> words() throws TurnFailure, InterruptedException;

    /// The user lets go of the key.
    default void release() {}

    /// Words that are known already.
    static WordSource of(Words words) {
        return () -> Optional.of(words);
    }
}

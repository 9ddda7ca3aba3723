package app.pythia.check;

import java.util.Optional;

/// What the microphone check is doing.
///
/// @param result what was last measured
public record CheckState(Doing doing, Optional<CheckResult> result) {
    public static final CheckState NEW = new CheckState(Doing.NOTHING, Optional.empty());

    /// What is being done.
    public enum Doing {
        NOTHING,
        /// It was asked for while a turn is under way, which has the microphone or the speaker.
        BUSY,
        OPENING,
        RECORDING,
        PLAYING,
        /// There is no microphone, or it cannot be used.
        NO_MICROPHONE,
        /// It was recorded and measured, and cannot be played.
        NO_SPEAKER
    }
}

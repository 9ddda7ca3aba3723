package app.pythia.turn;

import app.pythia.audio.device.DeviceProblem;
import java.time.Duration;

/// How hearing the user ended.
sealed interface TakeEnd {

    /// How much had been heard since the key went down.
    Duration heard();

    /// The key came up.
    ///
    /// @param held how long it was down
    record Released(Duration heard, Duration held) implements TakeEnd {}

    /// The longest time had passed.
    record Cut(Duration heard) implements TakeEnd {}

    /// The microphone could not be used, or no longer.
    record Failed(Duration heard, DeviceProblem problem) implements TakeEnd {}
}

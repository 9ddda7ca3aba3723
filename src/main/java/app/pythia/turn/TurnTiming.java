package app.pythia.turn;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// When each step of one turn was, for diagnosis.
///
/// @param began when its key went down, or its message was sent
/// @param steps how long after that each step was
/// @param gaps how often the answer ran dry while it was heard
/// @param microphone what it was spoken into, if it was
/// @param speaker what the answer was heard with, if it was
public record TurnTiming(
        Instant began,
        Map<TurnStep, Duration> steps,
        int gaps,
        Optional<DeviceInUse> microphone,
        Optional<DeviceInUse> speaker) {

    public TurnTiming {
        steps = Map.copyOf(steps);
    }

    /// A device as it was really opened.
    ///
    /// @param name as the system calls it
    /// @param sampleRate in samples per second
    public record DeviceInUse(String name, int sampleRate, int channels) {}
}

package app.pythia.audio.capture;

import app.pythia.audio.device.AudioDevices;
import java.time.Duration;
import java.util.function.Supplier;

/// A microphone line for whose clock no time passes: a fake microphone gives a second at once, and
/// none of it shall count as heard before.
public final class FakeLine {
    private FakeLine() {}

    public static MicrophoneLine of(AudioDevices devices, Supplier<Duration> preRoll) {
        return new MicrophoneLine(devices, preRoll, LineLimits.usual(() -> 0));
    }
}

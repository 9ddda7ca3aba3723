package app.pythia.devices;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/// What the speaker plays, from now until it is closed.
final class Recording implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Child recorder;
    private final Path raw;

    private Recording(Child recorder, Path raw) {
        this.recorder = recorder;
        this.raw = raw;
    }

    /// Begins, and returns when the first sound or silence has arrived.
    ///
    /// @param name of the scenario, for the WAV file that is kept
    static Recording of(PrivatePulse pulse, String name) {
        Path raw = Kept.folder("sounds").resolve(name + ".raw");
        Recording recording = new Recording(pulse.record(raw), raw);
        recording.next(Duration.ofMillis(20));
        return recording;
    }

    /// Waits while `length` more is recorded, and returns that.
    double[] next(Duration length) {
        int from = recorded();
        int to = from + (int) (Sound.RATE * length.toMillis() / 1000);
        if (!Tools.becomesTrue(length.plus(PATIENCE), () -> recorded() >= to)) {
            throw new IllegalStateException("the recorder has stopped");
        }
        return Arrays.copyOfRange(samples(), from, to);
    }

    /// All of it.
    double[] samples() {
        return Sound.samples(raw);
    }

    private int recorded() {
        return (int) (Sound.length(raw) / 2);
    }

    /// Ends it, and keeps it as a WAV file.
    @Override
    public void close() {
        recorder.close();
        String wav = raw.toString().replaceFirst("raw$", "wav");
        Tools.run(
                Map.of(),
                "sox",
                "-r",
                "" + Sound.RATE,
                "-c",
                "1",
                "-b",
                "16",
                "-e",
                "signed-integer",
                raw.toString(),
                wav);
        Kept.delete(raw);
    }
}

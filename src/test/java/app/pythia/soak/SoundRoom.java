package app.pythia.soak;

import app.pythia.app.TurnsProgram;
import app.pythia.bench.Monitor;
import app.pythia.devices.Child;
import app.pythia.devices.PrivatePulse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A sound server of our own, Pythia on it, a device that comes and goes, and a [Ramp] to be heard.
final class SoundRoom implements AutoCloseable {
    /// The device that comes and goes, as the server and as people call it.
    static final String SINK = "headset";

    static final String NAME = "Headset";

    /// How loud a sample is that is no silence.
    static final int LOUD = Ramp.LOUD;

    static final Duration SOON = Duration.ofSeconds(5);

    private static final long LEAST = TimeUnit.MILLISECONDS.toNanos(300);
    private static final int SPREAD = (int) TimeUnit.SECONDS.toNanos(1);

    private final PrivatePulse pulse;
    private final ToldProgram program;
    private final Path folder;
    private final Path ramp;
    private final Random random = new Random(1);

    SoundRoom(Path folder) throws IOException {
        this.folder = folder;
        ramp = Ramp.write(folder.resolve("ramp.raw"), Monitor.RATE);
        pulse = PrivatePulse.start(folder.resolve("pulse"));
        try {
            program =
                    ToldProgram.start(
                            Programs.java(TurnsProgram.class),
                            pulse.environment(),
                            folder.resolve("program.log"));
        } catch (IOException | RuntimeException failed) {
            pulse.close();
            throw failed;
        }
    }

    ToldProgram program() {
        return program;
    }

    PrivatePulse pulse() {
        return pulse;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /// Plays the ramp on a sink, from its beginning.
    Child playRamp(String sink) {
        return Child.startUnheard(
                pulse.environment(),
                "pacat",
                "--playback",
                "--raw",
                "--device=" + sink,
                "--rate=" + Monitor.RATE,
                "--channels=1",
                "--format=s16le",
                ramp.toString());
    }

    Monitor monitor(String sink) throws IOException {
        return Monitor.of(pulse.environment(), sink);
    }

    /// Whether something is heard on a sink soon after a moment.
    static boolean becomesLoud(Monitor monitor, long after) {
        long end = System.nanoTime() + SOON.toNanos();
        while (System.nanoTime() < end) {
            if (monitor.onset(after, Long.MAX_VALUE, LOUD).isPresent()) {
                return true;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return false;
    }

    /// Lets a while pass that is another one each time.
    void aWhile() {
        pause(LEAST + random.nextInt(SPREAD));
    }

    static void pause(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    @Override
    public void close() {
        program.close();
        pulse.close();
    }
}

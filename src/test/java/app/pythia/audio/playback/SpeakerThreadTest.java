package app.pythia.audio.playback;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import app.pythia.audio.device.DeviceException;
import app.pythia.audio.device.Link;
import app.pythia.audio.device.NamedDevice;
import app.pythia.audio.device.Speaker;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SpeakerThreadTest {
    private static final PcmFormat FORMAT = new PcmFormat(48_000, 2);

    private long now;

    @Test
    void allocatesNothingWhileASoundIsHeard() throws Exception {
        Rendition[] rendition = {new Rendition(0.5f, 1.5)};
        Playback playback =
                new Playback(
                        44_100,
                        Playback.Manner.AS_WANTED,
                        Duration.ZERO,
                        new Deaf(),
                        new Lateness(),
                        () -> now,
                        () -> {});
        playback.write(Sounds.tone(PcmFormat.SPOKEN_TURN, 440, Duration.ofSeconds(30)));
        Feeder feeder = new Feeder(new Unheard(), () -> playback, () -> rendition[0]);
        run(feeder, Duration.ofSeconds(1));
        long before = allocated();
        run(feeder, Duration.ofSeconds(15));

        assertThat(playback.position()).isGreaterThan(Duration.ofSeconds(20));
        assertThat(allocated() - before).isLessThan(5_000);
    }

    /// The bytes that this thread has allocated so far. The module that tells is none of Pythia's.
    private static long allocated() throws ReflectiveOperationException {
        Object threads =
                Class.forName("java.lang.management.ManagementFactory")
                        .getMethod("getThreadMXBean")
                        .invoke(null);
        return (long)
                Class.forName("com.sun.management.ThreadMXBean")
                        .getMethod("getCurrentThreadAllocatedBytes")
                        .invoke(threads);
    }

    private void run(Feeder feeder, Duration time) throws DeviceException {
        long end = now + time.toNanos();
        while (now < end) {
            now += 20_000 + feeder.step(now);
        }
    }

    /// Takes what it is given, in its time, and keeps nothing.
    private final class Unheard implements Speaker.Output {
        private final NamedDevice device = new NamedDevice("", Link.WIRED);
        private long emptyAt;

        @Override
        public NamedDevice device() {
            return device;
        }

        @Override
        public PcmFormat format() {
            return FORMAT;
        }

        @Override
        public int queuedFrames() {
            return (int) (Math.max(0, emptyAt - now) * FORMAT.sampleRate() / 1_000_000_000L);
        }

        @Override
        public void write(byte[] pcm, int bytes) {
            long length = bytes / FORMAT.frameBytes() * 1_000_000_000L / FORMAT.sampleRate();
            emptyAt = Math.max(emptyAt, now) + length;
        }

        @Override
        public void rest() {}

        @Override
        public void close() {}
    }

    private static final class Deaf implements Playback.Listener {

        @Override
        public void started() {}

        @Override
        public void level(float level, float peak) {}
    }
}

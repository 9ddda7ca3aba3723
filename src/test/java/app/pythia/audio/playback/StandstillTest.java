package app.pythia.audio.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import app.pythia.audio.device.DeviceException;
import app.pythia.audio.device.Link;
import app.pythia.audio.device.NamedDevice;
import app.pythia.audio.device.Speaker;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Speakers that stand still in the middle of a sound.
class StandstillTest {
    private static final PcmFormat FORMAT = PcmFormat.SPOKEN_TURN;
    private static final long MILLI = 1_000_000;
    private static final byte[] SOUND = Sounds.tone(FORMAT, 440, Duration.ofSeconds(2));

    private long now = 1_000_000 * MILLI;
    private final Playback playback =
            new Playback(
                    FORMAT.sampleRate(),
                    Playback.Manner.AS_IT_IS,
                    Duration.ZERO,
                    new Unmoved(),
                    new Lateness(),
                    () -> now,
                    () -> {});

    @Test
    void oneThatGoesOnOnceItHasBeenGivenMoreLosesNothing() throws Exception {
        Mouth mouth = new Mouth(Duration.ofMillis(100));
        play(mouth, Duration.ofSeconds(3));

        assertThat(mouth.written.toByteArray()).startsWith(SOUND);
        assertThat(mouth.stood()).isLessThan(Duration.ofMillis(300));
        assertThat(playback.gaps()).isPositive();
    }

    @Test
    void oneThatDoesNotGoOnIsGivenUpSoon() {
        Mouth mouth = new Mouth(Duration.ofDays(1));

        assertThatThrownBy(() -> play(mouth, Duration.ofSeconds(3)))
                .isInstanceOf(DeviceException.class);
        assertThat(mouth.stood()).isLessThan(Duration.ofMillis(500));
    }

    private void play(Mouth mouth, Duration time) throws DeviceException, InterruptedException {
        Feeder feeder = new Feeder(mouth, () -> playback, () -> Rendition.PLAIN);
        playback.write(SOUND);
        playback.end();
        long end = now + time.toNanos();
        while (now < end) {
            now += Math.max(20_000, Math.min(feeder.step(now), 2 * MILLI));
            mouth.take();
        }
    }

    private static final class Unmoved implements Playback.Listener {
        @Override
        public void started() {}

        @Override
        public void level(float level, float peak) {}
    }

    /// Stands still in the middle, until it holds so much.
    private final class Mouth implements Speaker.Output {
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private final Duration enough;
        private final long stops = now + 500 * MILLI;
        private long last = now;
        private double taken;
        private long stoodFor;
        private boolean again;

        Mouth(Duration enough) {
            this.enough = enough;
        }

        Duration stood() {
            return Duration.ofNanos(stoodFor);
        }

        void take() {
            boolean stands = now > stops && !again;
            again |= stands && queuedFrames() >= frames(enough.toNanos());
            if (stands) {
                stoodFor += now - last;
            } else {
                taken = Math.min(taken + frames(now - last), written.size() / 2.0);
            }
            last = now;
        }

        private static double frames(long nanos) {
            return nanos / 1e9 * FORMAT.sampleRate();
        }

        @Override
        public NamedDevice device() {
            return new NamedDevice("Desk", Link.WIRED);
        }

        @Override
        public PcmFormat format() {
            return FORMAT;
        }

        @Override
        public int queuedFrames() {
            return (int) (written.size() / 2.0 - taken);
        }

        @Override
        public void write(byte[] pcm, int bytes) {
            written.write(pcm, 0, bytes);
        }

        @Override
        public void rest() {}

        @Override
        public void close() {}
    }
}

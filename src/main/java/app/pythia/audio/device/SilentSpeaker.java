package app.pythia.audio.device;

import app.pythia.audio.PcmFormat;
import java.time.Duration;

/// A speaker that takes its time like a real one and is not heard. For machines without one.
public final class SilentSpeaker implements Speaker {

    @Override
    public Output open() {
        return new Unheard();
    }

    private static final class Unheard implements Output {
        private static final NamedDevice NOWHERE = new NamedDevice("", Link.WIRED);

        private long emptyAt = System.nanoTime();

        @Override
        public NamedDevice device() {
            return NOWHERE;
        }

        @Override
        public PcmFormat format() {
            return PcmFormat.SPOKEN_TURN;
        }

        @Override
        public int queuedFrames() {
            Duration left = Duration.ofNanos(Math.max(0, emptyAt - System.nanoTime()));
            return format().bytes(left) / format().frameBytes();
        }

        @Override
        public void write(byte[] pcm, int bytes) {
            emptyAt = Math.max(emptyAt, System.nanoTime()) + format().duration(bytes).toNanos();
        }

        @Override
        public void rest() {}

        @Override
        public void close() {
            emptyAt = System.nanoTime();
        }
    }
}

package app.pythia.audio.device;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Wav;
import java.time.Duration;

/// A microphone into which a recording is spoken, in real time; then it is quiet. For machines
/// without one.
public final class SampleMicrophone implements Microphone {
    private final Wav sample;

    public SampleMicrophone(Wav sample) {
        this.sample = sample;
    }

    @Override
    public Capture open() {
        return new Spoken(sample);
    }

    private static final class Spoken implements Capture {
        private final Wav sample;
        private final long openedAt = System.nanoTime();
        private int position;

        private Spoken(Wav sample) {
            this.sample = sample;
        }

        @Override
        public NamedDevice device() {
            return new NamedDevice("a recorded sentence", Link.WIRED);
        }

        @Override
        public PcmFormat format() {
            return sample.format();
        }

        @Override
        public int read(byte[] into) {
            int due =
                    sample.format().bytes(Duration.ofNanos(System.nanoTime() - openedAt))
                            - position;
            int count = Math.min(due, into.length) / format().frameBytes() * format().frameBytes();
            for (int i = 0; i < count; i++) {
                int at = position + i;
                into[i] = at < sample.pcm().length ? sample.pcm()[at] : 0;
            }
            position += count;
            return count;
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}

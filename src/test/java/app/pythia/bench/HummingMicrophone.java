package app.pythia.bench;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.device.Link;
import app.pythia.audio.device.Microphone;
import app.pythia.audio.device.NamedDevice;
import java.time.Duration;

/// A microphone in which somebody hums, in real time, as long as it is open.
public final class HummingMicrophone implements Microphone {

    @Override
    public Capture open() {
        return new Hum();
    }

    private static final class Hum implements Capture {
        private static final double HERTZ = 220;

        private final long openedAt = System.nanoTime();
        private int position;

        @Override
        public NamedDevice device() {
            return new NamedDevice("Hum", Link.WIRED);
        }

        @Override
        public PcmFormat format() {
            return PcmFormat.SPOKEN_TURN;
        }

        @Override
        public int read(byte[] into) {
            int due = format().bytes(Duration.ofNanos(System.nanoTime() - openedAt)) - position;
            int count = Math.min(due, into.length) / 2 * 2;
            for (int i = 0; i < count; i += 2) {
                double turns = HERTZ * (position + i) / 2 / format().sampleRate();
                Pcm.put(into, i, (int) (8_000 * Math.sin(2 * Math.PI * turns)));
            }
            position += count;
            return count;
        }

        @Override
        public void close() {}
    }
}

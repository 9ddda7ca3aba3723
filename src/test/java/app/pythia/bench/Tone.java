package app.pythia.bench;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import java.time.Duration;

/// A sine that goes on and on, in pieces: mono, 44.1 kHz, 16 bits, half of full scale.
final class Tone {
    static final double AMPLITUDE = 0.5;

    private final double hertz;
    private long position;

    Tone(double hertz) {
        this.hertz = hertz;
    }

    byte[] next(Duration length) {
        int rate = PcmFormat.SPOKEN_TURN.sampleRate();
        byte[] pcm = new byte[PcmFormat.SPOKEN_TURN.bytes(length)];
        for (int at = 0; at < pcm.length; at += 2) {
            double value = Math.sin(2 * Math.PI * hertz * position++ / rate);
            Pcm.put(pcm, at, (int) Math.round(AMPLITUDE * 32_767 * value));
        }
        return pcm;
    }

    /// How loud a frequency is in `count` samples from `from` on, as an amplitude of 0 to 1.
    static double amplitude(short[] samples, int from, int count, double hertz) {
        double cos = 0;
        double sin = 0;
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * hertz * i / Monitor.RATE;
            cos += samples[from + i] * Math.cos(angle);
            sin += samples[from + i] * Math.sin(angle);
        }
        return 2 * Math.hypot(cos, sin) / count / 32_768;
    }
}

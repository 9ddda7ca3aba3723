package app.pythia.audio;

import java.time.Duration;
import java.util.Random;

/// Sounds for tests.
public final class Sounds {
    private Sounds() {}

    /// A sine of a quarter of full scale.
    public static byte[] tone(PcmFormat format, double hertz, Duration length) {
        int frames = format.bytes(length) / format.frameBytes();
        float[] samples = new float[frames];
        for (int i = 0; i < frames; i++) {
            samples[i] = (float) (0.25 * Math.sin(2 * Math.PI * hertz * i / format.sampleRate()));
        }
        return Pcm.fromFloats(samples, frames, format.channels());
    }

    /// Samples of which hardly two stretches are the same, all above or all below zero, at most a
    /// quarter of full scale.
    ///
    /// @param sign 1 or −1
    public static byte[] noise(PcmFormat format, int sign, Duration length) {
        Random random = new Random(sign);
        byte[] pcm = new byte[format.bytes(length)];
        for (int at = 0; at < pcm.length; at += 2) {
            Pcm.put(pcm, at, sign * (1_000 + random.nextInt(7_000)));
        }
        return pcm;
    }

    public static byte[] silence(PcmFormat format, Duration length) {
        return new byte[format.bytes(length)];
    }

    /// The same, louder or softer, clipped at full scale.
    public static byte[] scaled(byte[] pcm, double factor) {
        byte[] scaled = new byte[pcm.length];
        for (int at = 0; at < pcm.length; at += 2) {
            long value = Math.round(Pcm.sample(pcm, at) * factor);
            Pcm.put(scaled, at, Math.clamp(value, Short.MIN_VALUE, Short.MAX_VALUE));
        }
        return scaled;
    }

    /// One after the other.
    public static byte[] joined(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /// The largest sample, without its sign.
    public static int peak(byte[] pcm) {
        return Pcm.peak(pcm);
    }

    /// The last bytes.
    public static byte[] last(byte[] pcm, int bytes) {
        return java.util.Arrays.copyOfRange(pcm, pcm.length - bytes, pcm.length);
    }

    /// Where `part` stands in `whole`, in bytes, or −1.
    public static int indexOf(byte[] whole, byte[] part) {
        for (int at = 0; at + part.length <= whole.length; at += 2) {
            if (java.util.Arrays.equals(whole, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        return -1;
    }
}

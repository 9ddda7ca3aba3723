package app.pythia.audio;

/// Reading and writing 16-bit little-endian samples.
public final class Pcm {
    private static final float FULL_SCALE = 32_768f;

    private Pcm() {}

    /// The sample that starts at byte `offset`.
    public static short sample(byte[] pcm, int offset) {
        return (short) ((pcm[offset] & 0xff) | pcm[offset + 1] << 8);
    }

    /// Writes `value` at byte `offset`.
    public static void put(byte[] pcm, int offset, int value) {
        pcm[offset] = (byte) value;
        pcm[offset + 1] = (byte) (value >> 8);
    }

    /// The largest sample, without its sign.
    public static int peak(byte[] pcm) {
        int peak = 0;
        for (int at = 0; at + 1 < pcm.length; at += 2) {
            peak = Math.max(peak, Math.abs(sample(pcm, at)));
        }
        return peak;
    }

    /// One channel, the mean of all, as floats of −1 to 1.
    public static float[] toMono(byte[] pcm, int channels) {
        float[] mono = new float[pcm.length / (2 * channels)];
        toMono(pcm, 0, mono.length, channels, mono);
        return mono;
    }

    /// The same of `frames` frames that begin at byte `from`, without allocating.
    public static void toMono(byte[] pcm, int from, int frames, int channels, float[] mono) {
        for (int frame = 0; frame < frames; frame++) {
            int sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                sum += sample(pcm, from + 2 * (frame * channels + channel));
            }
            mono[frame] = sum / (FULL_SCALE * channels);
        }
    }

    /// One channel of floats of −1 to 1 as samples, the same in every channel, rounded to the
    /// nearest and clipped.
    public static byte[] fromFloats(float[] samples, int count, int channels) {
        byte[] pcm = new byte[2 * count * channels];
        fromFloats(samples, 0, count, channels, pcm);
        return pcm;
    }

    /// The same of the samples from `first` on, written to the beginning of `pcm`.
    public static void fromFloats(float[] samples, int first, int count, int channels, byte[] pcm) {
        for (int i = 0; i < count; i++) {
            int value = Math.round(samples[first + i] * FULL_SCALE);
            int clipped = Math.clamp(value, Short.MIN_VALUE, Short.MAX_VALUE);
            for (int channel = 0; channel < channels; channel++) {
                put(pcm, 2 * (i * channels + channel), clipped);
            }
        }
    }
}

package app.pythia.soak.events;

import app.pythia.audio.Pcm;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/// Noise of which no stretch is like another, so that sound is known again wherever it turns up.
final class Sounds {
    /// By so many bytes of its beginning a take is known: a tenth of a second.
    static final int BEGINNING = 8_820;

    private static final int LOUD = 6_000;

    private Sounds() {}

    /// A name for sound that begins so.
    static String name(byte[] pcm) {
        CRC32C sum = new CRC32C();
        sum.update(Arrays.copyOf(pcm, Math.min(pcm.length, BEGINNING)));
        return "sound " + HexFormat.of().toHexDigits(sum.getValue());
    }

    /// Writes the samples from a place in the noise on.
    static void write(byte[] into, int count, long place) {
        for (int i = 0; i + 1 < count; i += 2) {
            Pcm.put(into, i, (int) (mixed(place + i / 2) % LOUD));
        }
    }

    /// The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    private static long mixed(long number) {
        long z = number * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}

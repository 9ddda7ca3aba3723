package app.pythia.devices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/// Sound in files without a header: [#RATE], mono, s16le.
public final class Sound {
    /// Samples per second.
    public static final int RATE = 44_100;

    private Sound() {}

    /// The samples, of which 1 is the loudest.
    public static double[] samples(Path raw) {
        ShortBuffer shorts =
                ByteBuffer.wrap(bytes(raw)).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        double[] samples = new double[shorts.remaining()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = shorts.get(i) / 32_768.0;
        }
        return samples;
    }

    /// The effective loudness in dB below the loudest.
    public static double decibels(double[] samples) {
        return 10 * Math.log10(Correlation.energy(samples) / samples.length + 1e-12);
    }

    /// How many bytes are in the file so far.
    public static long length(Path raw) {
        try {
            return Files.size(raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path raw) {
        try {
            return Files.readAllBytes(raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

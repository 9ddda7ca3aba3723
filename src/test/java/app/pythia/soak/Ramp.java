package app.pythia.soak;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/// A tone that rises so evenly that any 40 ms of it tell where in it they are: at second _t_ it has
/// 400 + 160 · _t_ Hz. Samples are s16, of one channel.
final class Ramp {
    static final int SECONDS = 12;

    /// What is played is louder than this, and silence is not.
    static final int LOUD = 3_000;

    private static final double FROM_HERTZ = 400;
    private static final double HERTZ_PER_SECOND = 160;
    private static final double AMPLITUDE = 16_000;
    private static final double WINDOW_SECONDS = 0.04;

    private Ramp() {}

    static short[] samples(int rate) {
        short[] samples = new short[rate * SECONDS];
        for (int i = 0; i < samples.length; i++) {
            double t = (double) i / rate;
            double turns = (FROM_HERTZ + HERTZ_PER_SECOND / 2 * t) * t;
            samples[i] = (short) Math.round(AMPLITUDE * Math.sin(2 * Math.PI * turns));
        }
        return samples;
    }

    /// As samples without a header, little endian.
    static Path write(Path raw, int rate) throws IOException {
        short[] samples = samples(rate);
        ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        return Files.write(raw, bytes.array());
    }

    /// How many samples a window has.
    static int window(int rate) {
        return (int) (WINDOW_SECONDS * rate);
    }

    /// The end of what is loud in a sound.
    static int end(short[] sound) {
        int end = sound.length;
        while (end > 0 && Math.abs(sound[end - 1]) < LOUD) {
            end--;
        }
        return end;
    }

    /// Where in the ramp the window is that ends before a sample, in seconds at its end; empty if
    /// it is no ramp that is heard there.
    static OptionalDouble position(short[] sound, int end, int rate) {
        int start = end - window(rate);
        if (start < 0) {
            return OptionalDouble.empty();
        }
        double first = -1;
        double last = -1;
        int waves = -1;
        for (int i = start + 1; i < end; i++) {
            if (sound[i - 1] < 0 && sound[i] >= 0) {
                last = i - sound[i] / ((double) sound[i] - sound[i - 1]);
                first = first < 0 ? last : first;
                waves++;
            }
        }
        double hertz = waves * rate / (last - first);
        double seconds =
                (hertz - FROM_HERTZ) / HERTZ_PER_SECOND + (end - (first + last) / 2) / rate;
        boolean heard = waves > 8 && isLoud(sound, start, end) && isWithin(seconds);
        return heard ? OptionalDouble.of(seconds) : OptionalDouble.empty();
    }

    private static boolean isWithin(double seconds) {
        return seconds >= 0 && seconds <= SECONDS + WINDOW_SECONDS;
    }

    private static boolean isLoud(short[] sound, int start, int end) {
        double squares = 0;
        for (int i = start; i < end; i++) {
            squares += (double) sound[i] * sound[i];
        }
        return Math.sqrt(squares / (end - start)) > LOUD;
    }
}

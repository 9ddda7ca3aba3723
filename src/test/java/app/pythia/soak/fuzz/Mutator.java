package app.pythia.soak.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Changes bytes that are well-formed, a little or a lot, with what is known of their forms.
final class Mutator {
    private static final int MOST_CHANGES = 6;
    private static final int LONGEST = 64 * 1024;

    private final List<byte[]> samples;

    /// @param samples of which parts are taken, too
    Mutator(List<byte[]> samples) {
        this.samples = List.copyOf(samples);
    }

    /// One change.
    private interface Change {
        byte[] of(byte[] bytes, RandomGenerator random);
    }

    /// The same bytes, changed; the same for the same random numbers.
    byte[] changed(byte[] bytes, RandomGenerator random) {
        List<Change> changes =
                List.of(
                        Mutator::withBitFlipped,
                        Mutator::withByteReplaced,
                        Mutator::withoutRange,
                        Mutator::withToken,
                        Mutator::withToken,
                        Mutator::withTokenReplaced,
                        Mutator::cut,
                        Mutator::withRangeTwice,
                        Mutator::withRangeManyTimes,
                        Mutator::withNumberReplaced,
                        this::spliced,
                        JsonChange::of,
                        JsonChange::of,
                        JsonChange::deep);
        byte[] result = bytes;
        for (int left = 1 + random.nextInt(MOST_CHANGES); left > 0; left--) {
            result = changes.get(random.nextInt(changes.size())).of(result, random);
        }
        return Arrays.copyOf(result, Math.min(result.length, LONGEST));
    }

    private static byte[] withBitFlipped(byte[] bytes, RandomGenerator random) {
        byte[] changed = bytes.clone();
        if (bytes.length > 0) {
            changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private static byte[] withByteReplaced(byte[] bytes, RandomGenerator random) {
        byte[] changed = bytes.clone();
        if (bytes.length > 0) {
            changed[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] withoutRange(byte[] bytes, RandomGenerator random) {
        Range range = Range.in(bytes, random);
        return replaced(bytes, range, new byte[0]);
    }

    private static byte[] withToken(byte[] bytes, RandomGenerator random) {
        int at = random.nextInt(bytes.length + 1);
        return replaced(bytes, new Range(at, at), Tokens.any(random));
    }

    private static byte[] withTokenReplaced(byte[] bytes, RandomGenerator random) {
        return replaced(bytes, Range.in(bytes, random), Tokens.any(random));
    }

    private static byte[] cut(byte[] bytes, RandomGenerator random) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }

    private static byte[] withRangeTwice(byte[] bytes, RandomGenerator random) {
        byte[] part = Range.in(bytes, random).of(bytes);
        int at = random.nextInt(bytes.length + 1);
        return replaced(bytes, new Range(at, at), part);
    }

    private static byte[] withRangeManyTimes(byte[] bytes, RandomGenerator random) {
        Range range = Range.in(bytes, random);
        byte[] part = range.of(bytes);
        int most = part.length == 0 ? 0 : Math.min(2000, LONGEST / part.length);
        byte[] many = new byte[part.length * random.nextInt(most + 1)];
        for (int at = 0; at < many.length; at += part.length) {
            System.arraycopy(part, 0, many, at, part.length);
        }
        return replaced(bytes, range, many);
    }

    /// As the lengths and rates of files of sound are written.
    private static byte[] withNumberReplaced(byte[] bytes, RandomGenerator random) {
        int at = random.nextInt(bytes.length + 1);
        int value = Tokens.number(random);
        byte[] number = {
            (byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)
        };
        int length = random.nextBoolean() ? 2 : 4;
        return replaced(
                bytes,
                new Range(at, Math.min(bytes.length, at + length)),
                Arrays.copyOf(number, length));
    }

    private byte[] spliced(byte[] bytes, RandomGenerator random) {
        byte[] other = samples.get(random.nextInt(samples.size()));
        return replaced(bytes, Range.in(bytes, random), Range.in(other, random).of(other));
    }

    static byte[] replaced(byte[] bytes, Range range, byte[] by) {
        byte[] changed = new byte[bytes.length - range.length() + by.length];
        System.arraycopy(bytes, 0, changed, 0, range.from());
        System.arraycopy(by, 0, changed, range.from(), by.length);
        System.arraycopy(
                bytes, range.to(), changed, range.from() + by.length, bytes.length - range.to());
        return changed;
    }

    static byte[] replaced(byte[] bytes, Range range, String by) {
        return replaced(bytes, range, by.getBytes(StandardCharsets.UTF_8));
    }
}

package app.pythia.audio.flac;

/// Writes what a predictor leaves in Rice codes (RFC 9639, section 9.2.7), in as many parts as save
/// most. Not safe for use by several threads.
final class RiceWriter {
    private static final int HIGHEST_PARTS = 5;
    private static final int HIGHEST_PARAMETER = 14;
    private static final int PARAMETER_BITS = 4;

    private final long[] sums = new long[1 << HIGHEST_PARTS];
    private int parts;
    private long bits;

    /// Finds how to write `rest` from place `order` to before `count`.
    ///
    /// @return how many bits it will take
    long plan(int[] rest, int count, int order) {
        parts = mostParts(count, order);
        sum(rest, count, order);
        bits = Long.MAX_VALUE;
        int best = parts;
        for (int level = parts; level >= 0; level--) {
            long cost = cost(count, order, level);
            if (cost < bits) {
                bits = cost;
                best = level;
            }
            halve(level);
        }
        parts = best;
        sum(rest, count, order);
        return bits;
    }

    /// Writes it as it was planned.
    void write(int[] rest, int count, int order, BitWriter out) {
        out.put(0, 2);
        out.put(parts, 4);
        int length = count >> parts;
        for (int part = 0; part < 1 << parts; part++) {
            int from = part == 0 ? order : part * length;
            int to = (part + 1) * length;
            int parameter = parameter(sums[part], to - from);
            out.put(parameter, PARAMETER_BITS);
            for (int i = from; i < to; i++) {
                int folded = fold(rest[i]);
                out.putUnary(folded >>> parameter);
                out.put(folded, parameter);
            }
        }
    }

    /// Parts are of one length, and the first has room for more than the samples it begins with.
    private static int mostParts(int count, int order) {
        int most = 0;
        while (most < HIGHEST_PARTS
                && count % (1 << (most + 1)) == 0
                && count >> (most + 1) > order) {
            most++;
        }
        return most;
    }

    private void sum(int[] rest, int count, int order) {
        int length = count >> parts;
        for (int part = 0; part < 1 << parts; part++) {
            long sum = 0;
            for (int i = part == 0 ? order : part * length; i < (part + 1) * length; i++) {
                sum += fold(rest[i]);
            }
            sums[part] = sum;
        }
    }

    private void halve(int level) {
        for (int part = 0; part < 1 << level >> 1; part++) {
            sums[part] = sums[2 * part] + sums[2 * part + 1];
        }
    }

    private long cost(int count, int order, int level) {
        long cost = 0;
        int length = count >> level;
        for (int part = 0; part < 1 << level; part++) {
            int many = part == 0 ? length - order : length;
            cost += PARAMETER_BITS + cost(sums[part], many, parameter(sums[part], many));
        }
        return cost;
    }

    private static long cost(long sum, int many, int parameter) {
        return (long) many * (parameter + 1) + (sum >> parameter);
    }

    private static int parameter(long sum, int many) {
        int best = 0;
        while (best < HIGHEST_PARAMETER && cost(sum, many, best + 1) < cost(sum, many, best)) {
            best++;
        }
        return best;
    }

    private static int fold(int value) {
        return value << 1 ^ value >> 31;
    }
}

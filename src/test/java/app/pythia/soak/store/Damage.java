package app.pythia.soak.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Something that happens to a file.
enum Damage {
    A_BIT {
        @Override
        byte[] of(byte[] bytes, RandomGenerator random) {
            return withBytes(bytes, 1, bytes.length, random);
        }
    },
    SOME_BYTES {
        @Override
        byte[] of(byte[] bytes, RandomGenerator random) {
            return withBytes(bytes, 1 + random.nextInt(64), bytes.length, random);
        }
    },
    ITS_HEADER {
        @Override
        byte[] of(byte[] bytes, RandomGenerator random) {
            return withBytes(bytes, 1 + random.nextInt(3), 100, random);
        }
    },
    ITS_FIRST_PAGE {
        @Override
        byte[] of(byte[] bytes, RandomGenerator random) {
            return withBytes(bytes, 1 + random.nextInt(8), 4096, random);
        }
    },
    A_LOST_PAGE {
        @Override
        byte[] of(byte[] bytes, RandomGenerator random) {
            byte[] damaged = bytes.clone();
            int page = random.nextInt(1 + bytes.length / 4096);
            int from = Math.min(bytes.length, page * 4096);
            Arrays.fill(damaged, from, Math.min(bytes.length, from + 4096), (byte) 0);
            return damaged;
        }
    },
    A_LOST_END {
        @Override
        byte[] of(byte[] bytes, RandomGenerator random) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        }
    },
    MORE_AT_ITS_END {
        @Override
        byte[] of(byte[] bytes, RandomGenerator random) {
            byte[] damaged = Arrays.copyOf(bytes, bytes.length + random.nextInt(10_000));
            return withBytes(damaged, damaged.length - bytes.length, damaged.length, random);
        }
    },
    ANOTHER_FILE {
        @Override
        byte[] of(byte[] bytes, RandomGenerator random) {
            byte[] other = new byte[random.nextInt(20_000)];
            return random.nextBoolean()
                    ? "{\"a\": 1}".getBytes(StandardCharsets.UTF_8)
                    : withBytes(other, other.length, other.length, random);
        }
    };

    /// The bytes afterwards.
    abstract byte[] of(byte[] bytes, RandomGenerator random);

    /// Any of these, to a file that may not be there.
    static void any(Path file, RandomGenerator random) throws IOException {
        byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        Damage damage = values()[random.nextInt(values().length)];
        Files.write(file, damage.of(bytes, random));
    }

    /// Others than they were, of the first so many.
    private static byte[] withBytes(byte[] bytes, int count, int within, RandomGenerator random) {
        byte[] damaged = bytes.clone();
        int most = Math.min(within, bytes.length);
        for (int left = most == 0 ? 0 : count; left > 0; left--) {
            damaged[random.nextInt(most)] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }
}

package app.pythia.audio.flac;

import java.util.Arrays;

/// Writes bits, the highest first, into memory. Not safe for use by several threads.
final class BitWriter {
    private byte[] bytes = new byte[1 << 14];
    private int length;
    private long waiting;
    private int count;

    /// Begins anew.
    void clear() {
        length = 0;
        waiting = 0;
        count = 0;
    }

    /// Writes the lowest `bits` (0 to 32) of a value.
    void put(long value, int bits) {
        waiting = waiting << bits | (value & ((1L << bits) - 1));
        count += bits;
        while (count >= 8) {
            count -= 8;
            put((byte) (waiting >>> count));
        }
    }

    /// Writes so many zeros, and a one.
    void putUnary(int zeros) {
        int left = zeros;
        for (; left >= 32; left -= 32) {
            put(0, 32);
        }
        put(1, left + 1);
    }

    /// Fills the last byte with zeros.
    void align() {
        if (count > 0) {
            put(0, 8 - count);
        }
    }

    private void put(byte next) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = next;
    }

    /// What was written; changes with the next bits. Whole bytes of it count, [#length] of them.
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }
}

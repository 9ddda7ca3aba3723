package app.pythia.delphi.sse;

import java.util.Arrays;

/// Bytes that are being gathered, up to a limit. Those that are taken out on the way count, and are
/// not kept.
final class Gathered {
    private static final int USUAL = 1024;

    private final int limit;
    private byte[] bytes = new byte[USUAL];
    private int size;
    private int leftOut;

    Gathered(int limit) {
        this.limit = limit;
    }

    /// How many may still come.
    int room() {
        return limit - size - leftOut;
    }

    /// @throws IllegalStateException beyond the limit
    void add(byte[] more, int offset, int length) {
        count(length);
        if (length > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length));
        }
        System.arraycopy(more, offset, bytes, size, length);
        size += length;
    }

    /// Counts what is not kept here.
    ///
    /// @throws IllegalStateException beyond the limit
    void leaveOut(int length) {
        count(length);
        leftOut += length;
    }

    int leftOut() {
        return leftOut;
    }

    /// What has been kept; then it begins anew. Space for more than usual is let go.
    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, size);
        if (bytes.length > 16 * USUAL) {
            bytes = new byte[USUAL];
        }
        size = 0;
        leftOut = 0;
        return taken;
    }

    private void count(int length) {
        if (length > room()) {
            throw new IllegalStateException("an event of more than " + limit + " bytes");
        }
    }
}

package app.pythia.delphi.sse;

import java.io.ByteArrayOutputStream;

/// Bytes that are being gathered, up to a limit. Those that are taken out on the way count, and are
/// not kept.
final class Gathered {
    /// What has held more once is let go.
    private static final int KEPT = 16 * 1024;

    private final int limit;
    private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int takenOut;

    Gathered(int limit) {
        this.limit = limit;
    }

    /// How many may still come.
    int room() {
        return limit - bytes.size() - takenOut;
    }

    /// @throws IllegalStateException beyond the limit
    void add(byte[] more, int offset, int length) {
        count(length);
        bytes.write(more, offset, length);
    }

    /// Counts what is not kept here.
    ///
    /// @throws IllegalStateException beyond the limit
    void leaveOut(int length) {
        count(length);
        takenOut += length;
    }

    int leftOut() {
        return takenOut;
    }

    /// What has been kept; then it begins anew.
    byte[] take() {
        byte[] taken = bytes.toByteArray();
        takenOut = 0;
        if (taken.length > KEPT) {
            bytes = new ByteArrayOutputStream();
        } else {
            bytes.reset();
        }
        return taken;
    }

    private void count(int length) {
        if (length > room()) {
            throw new IllegalStateException("an event of more than " + limit + " bytes");
        }
    }
}

package app.pythia.demo;

import java.io.IOException;
import java.util.Arrays;

/// Cuts sound into chunks of one size, and passes each on as soon as it is full.
final class PcmChunks implements PcmSink {
    private final PcmSink to;
    private final byte[] chunk;
    private int filled;

    PcmChunks(int chunkBytes, PcmSink to) {
        this.to = to;
        chunk = new byte[chunkBytes];
    }

    @Override
    public void write(byte[] pcm) throws IOException {
        int at = 0;
        while (at < pcm.length) {
            int part = Math.min(pcm.length - at, chunk.length - filled);
            System.arraycopy(pcm, at, chunk, filled, part);
            at += part;
            filled += part;
            if (filled == chunk.length) {
                finish();
            }
        }
    }

    /// Passes on what is left, as a shorter chunk.
    void finish() throws IOException {
        if (filled > 0) {
            byte[] full = Arrays.copyOf(chunk, filled);
            filled = 0;
            to.write(full);
        }
    }
}

package app.pythia.audio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Gathers bytes in blocks of one size. What has been gathered is never moved, so that the end
/// takes the same time however much that is.
final class ByteBlocks {
    /// What the line takes at once: smaller ones cost it a change of threads each, larger ones are
    /// copied again whenever the line takes a part of them.
    private static final int BLOCK = 64 * 1024;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] block = new byte[BLOCK];
    private int inBlock;

    void append(byte[] bytes, int from, int count) {
        int at = from;
        int left = count;
        while (left > 0) {
            int fits = Math.min(left, BLOCK - inBlock);
            System.arraycopy(bytes, at, block, inBlock, fits);
            inBlock += fits;
            at += fits;
            left -= fits;
            if (inBlock == BLOCK) {
                full.add(block);
                block = new byte[BLOCK];
                inBlock = 0;
            }
        }
    }

    int length() {
        return full.size() * BLOCK + inBlock;
    }

    /// All of it, none of it empty. Call it once, last.
    List<byte[]> finish() {
        if (inBlock > 0) {
            full.add(Arrays.copyOf(block, inBlock));
        }
        return full;
    }
}

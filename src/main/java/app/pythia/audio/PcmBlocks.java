package app.pythia.audio;

import java.util.List;

/// 16-bit samples in the blocks in which they were gathered, so that a long sound can be kept and
/// sent without being joined. Nobody changes a block.
///
/// @param blocks one after the other; a sample may be cut between two
/// @param length of all, in bytes
public record PcmBlocks(List<byte[]> blocks, int length) {

    public PcmBlocks {
        blocks = List.copyOf(blocks);
    }

    /// Samples that are in one piece.
    public static PcmBlocks of(byte[] pcm) {
        return new PcmBlocks(List.of(pcm), pcm.length);
    }

    /// All in one piece: takes time and memory if they are not yet.
    public byte[] joined() {
        if (blocks.size() == 1) {
            return blocks.getFirst();
        }
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] block : blocks) {
            System.arraycopy(block, 0, all, at, block.length);
            at += block.length;
        }
        return all;
    }
}

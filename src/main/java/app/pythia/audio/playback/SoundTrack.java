package app.pythia.audio.playback;

import app.pythia.audio.Pcm;
import java.util.Arrays;

/// A sound that only grows: 16-bit samples of one channel. One thread appends and another one
/// reads, neither waiting for the other; its length may be asked by any.
final class SoundTrack {
    private static final int BLOCK = 1 << 15;
    private static final float FULL_SCALE = 32_768f;

    private volatile short[][] blocks = new short[8][];

    /// Written last and read first, so that what it promises is there.
    private volatile long length;

    /// How many samples it has.
    long length() {
        return length;
    }

    /// Adds samples, little-endian.
    void append(byte[] pcm) {
        long end = length;
        for (int at = 0; at + 1 < pcm.length; at += 2) {
            if (end % BLOCK == 0) {
                addBlock((int) (end / BLOCK));
            }
            blocks[(int) (end / BLOCK)][(int) (end % BLOCK)] = Pcm.sample(pcm, at);
            end++;
        }
        length = end;
    }

    private void addBlock(int index) {
        short[][] room = index < blocks.length ? blocks : Arrays.copyOf(blocks, 2 * blocks.length);
        room[index] = new short[BLOCK];
        blocks = room;
    }

    /// Reads `count` samples from `from` on as floats of −1 to 1; they must be there.
    void read(long from, int count, float[] into) {
        short[][] known = blocks;
        for (int i = 0; i < count; i++) {
            long at = from + i;
            into[i] = known[(int) (at / BLOCK)][(int) (at % BLOCK)] / FULL_SCALE;
        }
    }
}

package app.pythia.audio.playback;

import java.util.ArrayDeque;
import java.util.Deque;

/// Samples in the order they came, taken out in other pieces than they were put in. Not safe for
/// use by several threads.
final class PcmFifo {
    private final Deque<byte[]> pieces = new ArrayDeque<>();
    private int taken;
    private int size;

    int size() {
        return size;
    }

    void put(byte[] pcm) {
        if (pcm.length > 0) {
            pieces.add(pcm);
            size += pcm.length;
        }
    }

    /// The next bytes, at most `most`.
    byte[] take(int most) {
        byte[] out = new byte[Math.min(most, size)];
        int filled = 0;
        while (filled < out.length) {
            byte[] first = pieces.element();
            int count = Math.min(out.length - filled, first.length - taken);
            System.arraycopy(first, taken, out, filled, count);
            filled += count;
            taken += count;
            if (taken == first.length) {
                pieces.remove();
                taken = 0;
            }
        }
        size -= out.length;
        return out;
    }

    void clear() {
        pieces.clear();
        taken = 0;
        size = 0;
    }
}

package app.pythia.audio.capture;

/// The last of what was heard while nobody listened: up to its capacity, the rest forgotten. Not
/// safe for use by several threads.
final class PreRoll {
    private final byte[] ring;
    private int end;
    private int held;

    /// @param capacity in bytes; zero keeps nothing
    PreRoll(int capacity) {
        ring = new byte[capacity];
    }

    /// Bytes that are held.
    int held() {
        return held;
    }

    void put(byte[] pcm, int count) {
        int kept = Math.min(count, ring.length);
        int from = count - kept;
        int first = Math.min(kept, ring.length - end);
        System.arraycopy(pcm, from, ring, end, first);
        System.arraycopy(pcm, from + first, ring, 0, kept - first);
        end = ring.length == 0 ? 0 : (end + kept) % ring.length;
        held = Math.min(ring.length, held + kept);
    }

    /// Takes the next of the oldest bytes out.
    ///
    /// @return how many there were, at most `into` full
    int take(byte[] into) {
        int count = Math.min(into.length, held);
        int start = Math.floorMod(end - held, Math.max(1, ring.length));
        int first = Math.min(count, ring.length - start);
        System.arraycopy(ring, start, into, 0, first);
        System.arraycopy(ring, 0, into, first, count - first);
        held -= count;
        return count;
    }

    /// Forgets the oldest, until only so much is held.
    void shrinkTo(int bytes) {
        held = Math.min(held, bytes);
    }

    void clear() {
        held = 0;
    }
}

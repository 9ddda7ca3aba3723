package app.pythia.audio.playback;

/// The last samples that were written. Not safe for use by several threads.
final class History {
    private final float[] ring;
    private long end;

    /// @param length how many it remembers
    History(int length) {
        ring = new float[length];
    }

    void add(float[] samples, int count) {
        for (int i = 0; i < count; i++) {
            ring[(int) ((end + i) % ring.length)] = samples[i];
        }
        end += count;
    }

    /// Reads `count` samples, the first of which was written `back` samples ago.
    void read(long back, float[] into, int count) {
        for (int i = 0; i < count; i++) {
            long at = end - back + i;
            into[i] = at < 0 || end - at > ring.length ? 0 : ring[(int) (at % ring.length)];
        }
    }
}

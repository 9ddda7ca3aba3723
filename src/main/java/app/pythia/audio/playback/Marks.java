package app.pythia.audio.playback;

import java.util.Arrays;

/// Places in a sound, in their order. One thread adds them; any reads.
final class Marks {
    private volatile long[] places = new long[0];

    void add(long place) {
        long[] more = Arrays.copyOf(places, places.length + 1);
        more[places.length] = place;
        places = more;
    }

    int count() {
        return places.length;
    }

    long place(int mark) {
        return places[mark];
    }

    /// The last mark before `place`, or −1.
    int before(long place) {
        long[] known = places;
        int found = known.length - 1;
        while (found >= 0 && known[found] >= place) {
            found--;
        }
        return found;
    }

    /// Whether there is one at `place`.
    boolean hasAt(long place) {
        return Arrays.binarySearch(places, place) >= 0;
    }
}

package app.pythia.audio.playback;

/// Tells a playback's listener that it is heard, and which passage. Used by the speaker's thread
/// alone.
final class Announcer {
    private static final int NONE = -1;

    private final Playback playback;
    private final long from;
    private int announced = NONE;

    /// Begins where the playback is.
    Announcer(Playback playback) {
        this.playback = playback;
        from = playback.place();
    }

    /// Tells what is new.
    void tell() {
        long place = playback.place();
        if (place <= from) {
            return;
        }
        playback.started();
        int passage = playback.marks().before(place) + 1;
        if (passage != announced) {
            announced = passage;
            playback.listener().passage(passage);
        }
    }
}

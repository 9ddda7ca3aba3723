package app.pythia.ui.notice;

import app.pythia.settings.ClonePicture;
import app.pythia.settings.FixedSettings;
import app.pythia.ui.clones.Going;
import app.pythia.ui.words.Words;

/// The words for what keeps the user from another clone, and for what goes wrong with one.
public final class CloneNotices {
    private CloneNotices() {}

    /// Why the window stays with its clone; empty if it does not.
    public static String of(Going going) {
        return switch (going) {
            case LEAVES, IS_HERE -> "";
            case DURING_TURN -> Words.of("notice.clone.during-turn");
            case KEY_IS_FIXED -> Words.of("notice.clone.key-fixed", FixedSettings.KEY);
            case DEMO_IS_FIXED -> Words.of("notice.clone.demo-fixed");
            case NO_ROOM -> Words.of("notice.clone.no-room");
        };
    }

    /// Why a file did not become a clone's picture.
    public static String of(ClonePicture.Problem problem) {
        return switch (problem) {
            case UNREADABLE -> Words.of("notice.clone.picture.unreadable");
            case TOO_LARGE -> Words.of("notice.clone.picture.too-large");
            case TOO_MANY_PIXELS -> Words.of("notice.clone.picture.too-many-pixels");
            case NO_PICTURE -> Words.of("notice.clone.picture.none");
            case NOT_KEPT -> Words.of("notice.clone.picture.not-kept");
        };
    }

    /// The chosen clone cannot be talked with yet.
    public static String noKey(String name) {
        return Words.of("notice.clone.no-key", name);
    }

    /// A clone was to be removed, and its key is still where it was kept.
    public static String keyStillThere(String name) {
        return Words.of("notice.clone.key-still-there", name);
    }

    /// A clone was to be removed, and some of its files are still there.
    public static String filesStillThere(String name) {
        return Words.of("notice.clone.files-still-there", name);
    }
}

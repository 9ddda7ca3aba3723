package app.pythia.ui.settings;

import app.pythia.settings.CloneId;
import app.pythia.ui.clones.Going;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// What the settings' page can do with the clone that it is about.
///
/// @param id which of the user's clones
/// @param talkedWith whether that one is talked with, and not the demo clone
/// @param waiting how many messages to it have not been sent
/// @param remove takes it away from this computer, if that can be done; asked on the window's
///   thread
public record ClonePort(
        CloneId id,
        boolean talkedWith,
        PicturePort picture,
        IntSupplier waiting,
        Supplier<Going> remove) {

    /// The first one, which has no picture and stays.
    public static ClonePort first(boolean talkedWith) {
        return new ClonePort(
                CloneId.FIRST, talkedWith, PicturePort.none(), () -> 0, () -> Going.DEMO_IS_FIXED);
    }
}

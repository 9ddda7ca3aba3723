package app.pythia.ui.clones;

import app.pythia.settings.CloneId;
import app.pythia.settings.ClonePicture;
import app.pythia.support.Observable;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What the window knows of the user's clones beside their settings, and the way to them.
///
/// @param here which of them is talked with; none while the demo clone is
/// @param about which of them the settings are about
/// @param pictures those that the user has given them
/// @param go goes there, if that can be done; asked on the window's thread
public record ClonesPort(
        Optional<CloneId> here,
        CloneId about,
        Observable<Map<CloneId, ClonePicture>> pictures,
        Function<Goal, Going> go) {

    /// The demo clone is talked with, and there is no way to another.
    public static ClonesPort none() {
        return new ClonesPort(
                Optional.empty(),
                CloneId.FIRST,
                new Observable<>(Map.of()),
                _ -> Going.DEMO_IS_FIXED);
    }
}

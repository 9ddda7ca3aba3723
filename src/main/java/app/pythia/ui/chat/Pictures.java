package app.pythia.ui.chat;

import app.pythia.support.Observable;
import app.pythia.turn.PictureException;
import app.pythia.turn.PictureProblem;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.WebAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/// The clone's pictures, each fetched when the user first wants to see it and then kept. Used on
/// the window's thread alone.
final class Pictures {
    private final PictureSource source;
    private final FxBridge bridge;
    private final Map<WebAddress, Picture> known = new HashMap<>();

    private record Picture(
            Observable<PictureState> state, ReadOnlyObjectProperty<PictureState> shown) {}

    Pictures(PictureSource source, FxBridge bridge) {
        this.source = source;
        this.bridge = bridge;
    }

    /// How far it has come.
    ReadOnlyObjectProperty<PictureState> state(WebAddress address) {
        return picture(address).shown;
    }

    /// Fetches it, unless it is here or on its way.
    void show(WebAddress address) {
        Observable<PictureState> state = picture(address).state;
        if (state.get() instanceof PictureState.Unseen
                || state.get() instanceof PictureState.Failed) {
            state.set(new PictureState.Coming());
            var _ =
                    source.fetch(address.toString())
                            .whenComplete((bytes, failure) ->
                                    state.set(
                                            failure == null
                                                    ? new PictureState.Here(bytes)
                                                    : failed(failure)));
        }
    }

    /// What came is no picture: it may be tried again.
    void isNone(WebAddress address) {
        picture(address).state.set(failed(new PictureException(new PictureProblem.NotAPicture())));
    }

    private static PictureState failed(Throwable failure) {
        return new PictureState.Failed(
                failure instanceof PictureException known
                        ? Optional.of(known.problem())
                        : Optional.empty());
    }

    private Picture picture(WebAddress address) {
        return known.computeIfAbsent(
                address,
                _ -> {
                    Observable<PictureState> state = new Observable<>(new PictureState.Unseen());
                    return new Picture(state, bridge.watch(state));
                });
    }
}

package app.pythia.ui.settings;

import app.pythia.settings.ClonePicture;
import app.pythia.settings.ClonePicture.Problem;
import app.pythia.support.Observable;
import app.pythia.ui.fx.CloneLooks;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.notice.CloneNotices;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/// A clone's picture: chosen and removed. Used on the window's thread alone.
final class PictureViewModel {
    private final PicturePort port;
    private final ReadOnlyObjectProperty<Optional<ClonePicture>> now;
    private final ObservableValue<CloneLooks> looks;
    private final Observable<Optional<Problem>> problem = new Observable<>(Optional.empty());
    private final ObservableValue<String> trouble;

    /// @param name what the clone is called
    PictureViewModel(PicturePort port, ObservableValue<String> name, FxBridge bridge) {
        this.port = port;
        now = bridge.watch(port.now());
        looks =
                Bindings.createObjectBinding(
                        () -> new CloneLooks(name.getValue(), now.get()), name, now);
        trouble = bridge.watch(problem).map(it -> it.map(CloneNotices::of).orElse(""));
    }

    /// What the clone is called and looks like.
    ObservableValue<CloneLooks> looks() {
        return looks;
    }

    ObservableValue<Boolean> isThere() {
        return now.map(Optional::isPresent);
    }

    /// Why the last wish was not followed, in a sentence; empty if it was.
    ObservableValue<String> trouble() {
        return trouble;
    }

    void choose(Path file) {
        tell(port.choose(file));
    }

    void remove() {
        tell(port.remove());
    }

    private void tell(CompletableFuture<Optional<Problem>> done) {
        problem.set(Optional.empty());
        var _ = done.thenAccept(problem::set);
    }
}

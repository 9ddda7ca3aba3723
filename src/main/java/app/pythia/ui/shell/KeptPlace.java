package app.pythia.ui.shell;

import app.pythia.settings.WindowPlace;
import app.pythia.settings.WindowPlaces;
import app.pythia.support.Subscription;
import app.pythia.ui.fx.Delay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Puts a window where it stood last, and remembers where it stands. Used on the window's thread
/// alone.
final class KeptPlace {
    /// A window that is dragged, or on its way to fill the screen, stands still for so long when it
    /// is there.
    private static final Duration STILL = Duration.ofMillis(400);

    private final Stage stage;
    private final WindowPlaces places;
    private final WindowPlaces.Which which;
    private final Delay delay;
    private Subscription pending = () -> {};

    private KeptPlace(Stage stage, WindowPlaces places, WindowPlaces.Which which, Delay delay) {
        this.stage = stage;
        this.places = places;
        this.which = which;
        this.delay = delay;
    }

    /// Brings the window to where it stood; to be called before it is shown.
    ///
    /// @return whether that is known
    static boolean restore(
            Stage stage, WindowPlaces places, WindowPlaces.Which which, Delay delay) {
        KeptPlace kept = new KeptPlace(stage, places, which, delay);
        Optional<WindowPlace> place = places.of(which).map(new ScreenFit(screens())::fit);
        place.ifPresent(kept::go);
        kept.watch();
        return place.isPresent();
    }

    /// Puts a window that stood nowhere in the middle of the main screen: some window managers put
    /// one that names no place half beside it.
    static void center(Stage stage, double width, double height) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (screen.getWidth() < width || screen.getHeight() < height) {
            stage.setWidth(Math.min(width, screen.getWidth()));
            stage.setHeight(Math.min(height, screen.getHeight()));
        }
        stage.setX(screen.getMinX() + Math.max(0, screen.getWidth() - width) / 2);
        stage.setY(screen.getMinY() + Math.max(0, screen.getHeight() - height) / 2);
    }

    private static List<Rectangle2D> screens() {
        List<Rectangle2D> screens = new ArrayList<>();
        screens.add(Screen.getPrimary().getVisualBounds());
        Screen.getScreens().forEach(screen -> screens.add(screen.getVisualBounds()));
        return screens.stream().distinct().toList();
    }

    private void go(WindowPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        if (stage.isResizable()) {
            stage.setWidth(place.width());
            stage.setHeight(place.height());
            stage.setMaximized(place.maximised());
        }
    }

    private void watch() {
        List<ObservableValue<?>> moving =
                List.of(
                        stage.xProperty(),
                        stage.yProperty(),
                        stage.widthProperty(),
                        stage.heightProperty(),
                        stage.maximizedProperty(),
                        stage.iconifiedProperty());
        moving.forEach(it -> it.subscribe(this::moved));
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> note());
    }

    private void moved() {
        pending.close();
        pending = delay.after(STILL, this::note);
    }

    /// While it fills the screen, where it stood before is what is known.
    private void note() {
        pending.close();
        if (stage.isIconified() || Double.isNaN(stage.getX())) {
            return;
        }
        if (stage.isMaximized()) {
            places.of(which)
                    .map(it -> new WindowPlace(it.x(), it.y(), it.width(), it.height(), true))
                    .ifPresent(it -> places.keep(which, it));
        } else {
            places.keep(
                    which,
                    new WindowPlace(
                            stage.getX(),
                            stage.getY(),
                            stage.getWidth(),
                            stage.getHeight(),
                            false));
        }
    }
}

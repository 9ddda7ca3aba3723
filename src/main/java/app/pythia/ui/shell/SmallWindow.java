package app.pythia.ui.shell;

import app.pythia.settings.WindowPlaces;
import app.pythia.support.Subscription;
import app.pythia.ui.fx.Delay;
import app.pythia.ui.talk.SmallTalkView;
import app.pythia.ui.talk.TalkShortcuts;
import app.pythia.ui.talk.TalkViewModel;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// A small window above all others to talk by, while the whole one is behind them or minimised. It
/// shows the same state, and has the same keys for talking. Used on the window's thread alone.
final class SmallWindow implements AutoCloseable {
    private static final double MARGIN = 24;

    private final Stage stage;
    private final SmallTalkView view;
    private final Subscription theme;
    private Point2D grip = Point2D.ZERO;

    SmallWindow(
            ShellViewModel shell,
            TalkViewModel talk,
            SmallTalkView view,
            WindowPlaces places,
            Delay delay) {
        this.view = view;
        boolean transparent = Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW);
        stage = new Stage(transparent ? StageStyle.TRANSPARENT : StageStyle.UNDECORATED);
        Scene scene = new Scene(view, SmallTalkView.WIDTH, SmallTalkView.HEIGHT);
        if (transparent) {
            scene.setFill(Color.TRANSPARENT);
            view.getStyleClass().add("round");
        }
        theme = Theme.dress(scene);
        TalkShortcuts.install(stage, scene, talk, new SimpleBooleanProperty(true));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, shell));
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grip);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        stage.setScene(scene);
        stage.setAlwaysOnTop(true);
        stage.setResizable(false);
        stage.titleProperty().bind(shell.windowTitle());
        stage.setOnHidden(_ -> shell.closeSmall());
        if (!KeptPlace.restore(stage, places, WindowPlaces.Which.SMALL, delay)) {
            standInTheCorner(Screen.getPrimary().getVisualBounds());
        }
    }

    void show() {
        stage.show();
        stage.toFront();
        stage.requestFocus();
        view.focusTalkButton();
    }

    boolean hasFocus() {
        return stage.isFocused();
    }

    void hide() {
        stage.hide();
    }

    @Override
    public void close() {
        stage.hide();
        theme.close();
    }

    private void standInTheCorner(Rectangle2D screen) {
        stage.setX(screen.getMaxX() - SmallTalkView.WIDTH - MARGIN);
        stage.setY(screen.getMaxY() - SmallTalkView.HEIGHT - MARGIN);
    }

    /// What ends a take or an answer has taken Escape already.
    private static void pressed(KeyEvent event, ShellViewModel shell) {
        if (event.getCode() == KeyCode.ESCAPE || WindowKeys.SMALL.match(event)) {
            shell.closeSmall();
            event.consume();
        }
    }

    private void grip(MouseEvent event) {
        grip = new Point2D(event.getScreenX() - stage.getX(), event.getScreenY() - stage.getY());
    }

    private void drag(MouseEvent event) {
        stage.setX(event.getScreenX() - grip.getX());
        stage.setY(event.getScreenY() - grip.getY());
    }
}

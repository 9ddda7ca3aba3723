package app.pythia.ui.talk;

import app.pythia.ui.talk.TalkStatus.Shape;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;

/// The button that is held to talk. Pressing it begins and letting go anywhere ends
/// ([TalkShortcuts] sees that); Enter and screen readers, which cannot hold, begin and end by one
/// activation each. It moves only while somebody is heard.
final class TalkButton extends StackPane {
    private static final double SIZE = 88;
    private static final String MICROPHONE =
            "M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0v-5a3 3 0 0 0-3-3zM5 11a7 7 0 0 0 14 0M12 18v3";
    private static final String SOUND = "M4 10v4M8 7v10M12 4v16M16 7v10M20 10v4";
    private static final String DOTS = "M6 12v0.01M12 12v0.01M18 12v0.01";

    private final TalkViewModel model;
    private final TalkRing ring = new TalkRing();
    private final SVGPath icon = new SVGPath();
    private final AnimationTimer frames = new Frames();
    private boolean enterIsDown;

    TalkButton(TalkViewModel model) {
        this.model = model;
        getStyleClass().add("talk-button");
        setId("talk");
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setFocusTraversable(true);
        setPickOnBounds(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText("Talk");
        addParts();
        listen();
        model.status().subscribe(status -> show(status.shape()));
        model.level().subscribe(level -> ring.level(level.doubleValue()));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            model.activate();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void addParts() {
        Circle focus = new Circle(43);
        focus.getStyleClass().add("focus-ring");
        focus.setMouseTransparent(true);
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        ring.relocate(0, 0);
        ring.setLayoutX(SIZE / 2);
        ring.setLayoutY(SIZE / 2);
        Circle core = new Circle(32);
        core.getStyleClass().add("core");
        icon.getStyleClass().add("icon");
        icon.setMouseTransparent(true);
        getChildren().addAll(focus, ring, core, icon);
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventHandler(KeyEvent.KEY_RELEASED, this::keyReleased);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            model.keys().buttonPressed();
            event.consume();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (!enterIsDown) {
                enterIsDown = true;
                model.activate();
            }
            event.consume();
        }
    }

    private void keyReleased(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            enterIsDown = false;
        }
    }

    private void show(Shape shape) {
        for (Shape each : Shape.values()) {
            PseudoClass name = PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT));
            pseudoClassStateChanged(name, each == shape);
        }
        icon.setContent(
                switch (shape) {
                    case READY, OPENING, LISTENING -> MICROPHONE;
                    case SENDING, ANSWERING -> DOTS;
                    case SPEAKING -> SOUND;
                });
        ring.setLive(shape.isLive());
        if (shape.isLive()) {
            frames.start();
        } else {
            frames.stop();
        }
    }

    private final class Frames extends AnimationTimer {
        private long last;

        @Override
        public void start() {
            last = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            model.frame(last == 0 ? 0 : (now - last) / 1e9);
            last = now;
        }
    }
}

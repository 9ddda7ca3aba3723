package app.pythia.ui.talk;

import app.pythia.turn.Approach;
import app.pythia.ui.talk.TalkStatus.Shape;
import app.pythia.ui.words.Words;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;

/// The button that is held or tapped to talk, with the pointer or with Enter; [TalkShortcuts] sees
/// where it is let go. Aids that cannot hold begin and end by one activation each. It moves only
/// while somebody is heard.
final class TalkButton extends StackPane {
    static final double SIZE = 88;

    private final TalkViewModel model;
    private final TalkRing ring = new TalkRing();
    private final SVGPath icon = new SVGPath();
    private final AnimationTimer frames = new Frames();

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
        addParts();
        listen();
        model.status().subscribe(status -> show(status.shape()));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            model.keys().activated();
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
        addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> model.approach(Approach.POINTER));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
                    }
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            model.keys().buttonPressed();
            event.consume();
        }
    }

    /// Wherever the pointer is: it may be far from the button.
    private void dragged(MouseEvent event) {
        if (model.keys().isButtonHeld()) {
            Point2D at = sceneToLocal(event.getSceneX(), event.getSceneY());
            model.keys().buttonDragged(DragZone.at(at.getX() - SIZE / 2, at.getY() - SIZE / 2));
            event.consume();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.keys().enterPressed();
            event.consume();
        }
    }

    private void show(Shape shape) {
        for (Shape each : Shape.values()) {
            PseudoClass name = PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT));
            pseudoClassStateChanged(name, each == shape);
        }
        icon.setContent(TalkIcons.of(shape));
        setAccessibleText(purpose(shape));
        ring.setLive(shape.isLive());
        if (shape.isLive()) {
            frames.start();
        } else {
            frames.stop();
            ring.show(model.meter());
        }
    }

    /// What activating it does.
    private static String purpose(Shape shape) {
        return switch (shape) {
            case READY -> Words.of("talk.talk");
            case OPENING, LISTENING, LATCHED, LOCKING, DROPPING -> Words.of("talk.talk.send");
            case REVIEWING -> Words.of("talk.talk.send-recorded");
            case SENDING, ANSWERING, SPEAKING, PAUSED -> Words.of("talk.talk.interrupt");
        };
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
            ring.show(model.meter());
            last = now;
        }
    }
}

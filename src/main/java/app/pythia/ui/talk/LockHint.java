package app.pythia.ui.talk;

import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

/// Where the button is dragged to be locked: a lock above it, seen while the pointer holds it.
final class LockHint extends VBox {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final String LOCK = "M4 8V5a4 4 0 0 1 8 0v3M2.5 8h11v7h-11z";
    private static final String UP = "M3 5l4-4 4 4";

    private final TalkKeys keys;

    LockHint(TalkKeys keys) {
        super(5);
        this.keys = keys;
        getStyleClass().add("lock-hint");
        setMouseTransparent(true);
        getChildren().addAll(drawn(LOCK), drawn(UP));
        keys.gesture().subscribe(this::show);
    }

    private static SVGPath drawn(String outline) {
        SVGPath path = new SVGPath();
        path.setContent(outline);
        path.getStyleClass().add("icon");
        return path;
    }

    private void show(TalkGesture gesture) {
        boolean reached = gesture == TalkGesture.LIFTED;
        setVisible(keys.isButtonHeld() && (reached || gesture == TalkGesture.HELD));
        pseudoClassStateChanged(REACHED, reached);
    }
}

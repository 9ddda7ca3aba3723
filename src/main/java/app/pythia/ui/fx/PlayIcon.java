package app.pythia.ui.fx;

import javafx.scene.shape.SVGPath;

/// What is done with a sound, drawn: a triangle, two bars or a square. Its colour is the
/// stylesheet's.
public final class PlayIcon extends SVGPath {

    /// What is drawn.
    public enum Sign {
        PLAY("M0 0 L0 12 L10.5 6 Z"),
        PAUSE("M0 0 H3 V11 H0 Z M6 0 H9 V11 H6 Z"),
        STOP("M0 0 H9 V9 H0 Z");

        private final String outline;

        Sign(String outline) {
            this.outline = outline;
        }
    }

    public PlayIcon(Sign sign) {
        getStyleClass().add("icon");
        show(sign);
    }

    public void show(Sign sign) {
        setContent(sign.outline);
        // A triangle's weight lies beside its middle.
        setTranslateX(sign == Sign.PLAY ? 1.5 : 0);
    }
}

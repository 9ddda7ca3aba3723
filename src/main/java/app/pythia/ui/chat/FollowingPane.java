package app.pythia.ui.chat;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// A scroll pane that stays at the bottom as its content grows, until the user scrolls up.
final class FollowingPane extends ScrollPane {
    private static final double NEAR = 8;

    private boolean following = true;
    private boolean inLayout;

    FollowingPane(Node content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        vvalueProperty().subscribe(this::moved);
    }

    /// Goes to the bottom and stays there.
    void follow() {
        following = true;
        requestLayout();
    }

    /// Growth moves the value too, but only while things are laid out; what moves it otherwise is
    /// the user.
    private void moved() {
        if (!inLayout) {
            following = pixelsBelow() < NEAR;
        }
    }

    private double pixelsBelow() {
        double hidden =
                getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        return Math.max(0, hidden) * (getVmax() - getVvalue());
    }

    @Override
    protected void layoutChildren() {
        inLayout = true;
        super.layoutChildren();
        if (following) {
            setVvalue(getVmax());
        }
        inLayout = false;
    }
}

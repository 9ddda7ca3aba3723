package app.pythia.ui.chat;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// A scroll pane that stays at the bottom as its content grows, until the user scrolls up.
final class FollowingPane extends ScrollPane {
    private static final double NEAR = 8;

    private boolean following = true;
    private boolean userScrolls;

    FollowingPane(Node content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        vvalueProperty().subscribe(this::moved);
        content.layoutBoundsProperty().subscribe(this::grown);
        viewportBoundsProperty().subscribe(this::grown);
        noticeUser(ScrollEvent.ANY);
        noticeUser(KeyEvent.KEY_PRESSED);
        noticeUser(MouseEvent.MOUSE_PRESSED);
        noticeUser(MouseEvent.MOUSE_DRAGGED);
    }

    /// Goes to the bottom and stays there.
    void follow() {
        following = true;
        userScrolls = false;
        setVvalue(getVmax());
    }

    private <T extends InputEvent> void noticeUser(EventType<T> type) {
        addEventFilter(type, _ -> userScrolls = true);
    }

    /// Growth moves the value too; only what the user's own event moves is the user's wish.
    private void moved() {
        if (userScrolls) {
            following = pixelsBelow() < NEAR;
        } else if (following && getVvalue() < getVmax()) {
            setVvalue(getVmax());
        }
    }

    private void grown() {
        userScrolls = false;
        if (following) {
            setVvalue(getVmax());
        }
    }

    private double pixelsBelow() {
        double hidden =
                getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        return Math.max(0, hidden) * (getVmax() - getVvalue());
    }
}

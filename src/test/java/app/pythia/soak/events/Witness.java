package app.pythia.soak.events;

import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import javafx.collections.ListChangeListener;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/// Sees the events as they come to the program's windows, and which of them may mean that a take is
/// to be dropped or a conversation deleted. Used on the window's thread, asked on any.
public final class Witness {
    /// So far from the talk button's middle, letting go may drop.
    private static final double BESIDE = 50;

    private static final long NOT_LONG = TimeUnit.SECONDS.toNanos(20);

    private final NavigableSet<Long> drops = new ConcurrentSkipListSet<>();
    private boolean onTalk;
    private boolean onChoice;

    /// Looks at all windows, those to come too.
    public void watch() {
        Window.getWindows().forEach(this::watch);
        Window.getWindows()
                .addListener(
                        (ListChangeListener<Window>)
                                change -> {
                                    while (change.next()) {
                                        change.getAddedSubList().forEach(this::watch);
                                    }
                                });
    }

    /// When it was, in nanoseconds.
    public NavigableSet<Long> drops() {
        return drops;
    }

    /// Whether there was one not long before a moment.
    public boolean isDropBefore(long moment) {
        Long last = drops.floor(moment);
        return last != null && moment - last < NOT_LONG;
    }

    private void watch(Window window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        window.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private void pressed(KeyEvent event) {
        boolean chooses =
                (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)
                        && isChoice(event.getTarget());
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.DELETE || chooses) {
            drops.add(System.nanoTime());
        }
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            onTalk = isWithin(event.getTarget(), "talk");
            onChoice = isChoice(event.getTarget());
        }
    }

    private void released(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && (onChoice || (onTalk && isBeside(event)))) {
            drops.add(System.nanoTime());
        }
    }

    private static boolean isBeside(MouseEvent event) {
        if (event.getTarget() instanceof Node node && node.getScene() != null) {
            Node talk = node.getScene().lookup("#talk");
            Point2D middle = talk == null ? Point2D.ZERO : talk.localToScene(44, 44);
            return middle.distance(event.getSceneX(), event.getSceneY()) > BESIDE;
        }
        return true;
    }

    /// Where "Drop", "Record again" and "Delete" are: beside a take, in menus and in questions.
    private static boolean isChoice(EventTarget target) {
        boolean asked = false;
        for (Node node = target instanceof Node it ? it : null;
                node != null;
                node = node.getParent()) {
            asked |=
                    node instanceof DialogPane
                            || "review".equals(node.getId())
                            || node.getStyleClass().contains("context-menu");
        }
        return asked;
    }

    private static boolean isWithin(EventTarget target, String id) {
        for (Node node = target instanceof Node it ? it : null;
                node != null;
                node = node.getParent()) {
            if (id.equals(node.getId())) {
                return true;
            }
        }
        return false;
    }
}

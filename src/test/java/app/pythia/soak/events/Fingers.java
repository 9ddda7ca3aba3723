package app.pythia.soak.events;

import app.pythia.ui.fx.FxBridge;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/// What somebody does with the keyboard and the mouse, as the system tells it to the program. Used
/// on the window's thread, but for [#on].
final class Fingers {
    private static final long PATIENCE = 20;

    private final Robot robot = new Robot();
    private final Stage stage;
    private final Set<KeyCode> keys = EnumSet.noneOf(KeyCode.class);
    private final Set<MouseButton> buttons = EnumSet.noneOf(MouseButton.class);

    Fingers(Stage stage) {
        this.stage = stage;
    }

    /// Does something on the window's thread, and waits for it, but not for ever.
    static void on(Runnable action) {
        CountDownLatch done = new CountDownLatch(1);
        FxBridge.later(() -> {
            try {
                action.run();
            } finally {
                done.countDown();
            }
        });
        try {
            var _ = done.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    /// Finds something out on the window's thread.
    static <T> List<T> find(Supplier<List<T>> what) {
        List<T> found = new ArrayList<>();
        on(() -> found.addAll(what.get()));
        return found;
    }

    /// How much stands in the message that is being written. From any thread.
    int letters() {
        return stage.getScene().lookup("#message") instanceof TextInputControl field
                ? field.getLength()
                : 0;
    }

    Stage stage() {
        return stage;
    }

    /// Presses it; if it is down, it repeats itself.
    void press(KeyCode key) {
        keys.add(key);
        robot.keyPress(key);
    }

    void release(KeyCode key) {
        keys.remove(key);
        robot.keyRelease(key);
    }

    boolean isDown(KeyCode key) {
        return keys.contains(key);
    }

    void press(MouseButton button) {
        buttons.add(button);
        robot.mousePress(button);
    }

    void release(MouseButton button) {
        buttons.remove(button);
        robot.mouseRelease(button);
    }

    void moveTo(Point2D place) {
        robot.mouseMove(place);
    }

    void turnWheel(int by) {
        robot.mouseWheel(by);
    }

    void letGo() {
        Set.copyOf(keys).forEach(this::release);
        Set.copyOf(buttons).forEach(this::release);
    }

    static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// The window in front: a question or a menu, if there is one.
    Window front() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .filter(it -> it instanceof PopupWindow || (!it.equals(stage) && it.isFocused()))
                .reduce((_, last) -> last)
                .orElse(stage);
    }

    /// What can be seen in the window in front, and pressed.
    List<Node> targets() {
        List<Node> targets = new ArrayList<>();
        Scene scene = front().getScene();
        if (scene != null) {
            collect(scene.getRoot(), targets);
        }
        return targets;
    }

    private static void collect(Node node, List<Node> targets) {
        if (!node.isVisible()) {
            return;
        }
        if (node.getOnMouseClicked() != null
                || node.isFocusTraversable()
                || node.getStyleClass().contains("list-cell")) {
            targets.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, targets));
        }
    }

    /// A place in a node, as a share of its width and height; on the screen.
    static Point2D in(Node node, double x, double y) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return bounds == null
                ? Point2D.ZERO
                : new Point2D(
                        bounds.getMinX() + x * bounds.getWidth(),
                        bounds.getMinY() + y * bounds.getHeight());
    }

    /// A place in the program's window, as a share of its width and height; on the screen.
    Point2D at(double x, double y) {
        return new Point2D(
                stage.getX() + x * stage.getWidth(), stage.getY() + y * stage.getHeight());
    }
}

package app.pythia.ui.chat;

import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A column of any number of rows of uneven height, of which only those seen and a few around them
/// have nodes. It is scrolled by wheel, keys and its bar; what is seen never jumps (see
/// [ReadingPlace]).
final class RowPane extends Region {
    private static final double GAP = 20;
    private static final double WIDEST = 680;
    private static final double AROUND = 240;
    private static final double LINE = 40;

    private final RowSource source;
    private final ReadingPlace place = new ReadingPlace();
    private final ShownRows rows;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle clip = new Rectangle();
    private boolean puttingBar;
    private double wrappedAt = -1;
    private OptionalInt marked = OptionalInt.empty();
    private @Nullable Node focused;
    private int lastSeen = -1;
    private boolean far;
    private boolean fresh = true;
    private Subscription focus = Subscription.EMPTY;

    RowPane(RowSource source) {
        this.source = source;
        rows = new ShownRows(source, this::requestLayout);
        getStyleClass().add("rows");
        // What changes in here is no reason to arrange the window anew.
        setManaged(false);
        setClip(clip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SCROLL_PANE);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setMax(1);
        bar.setManaged(false);
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe((_, _) -> barMoved());
        getChildren().addAll(rows, bar);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> clicked());
        sceneProperty().subscribe(this::watchFocus);
    }

    /// Other rows come: those that are seen first are not kept waiting for those around them.
    void turn() {
        fresh = true;
        follow();
    }

    /// Goes to the end, and stays there as more comes.
    void follow() {
        place.follow();
        requestLayout();
    }

    boolean isFollowing() {
        return place.isFollowing();
    }

    /// Brings a row into the middle, and marks it.
    void reveal(int row) {
        marked = OptionalInt.of(row);
        aim(new Aim.Row(row));
    }

    /// The last row of which anything is seen; -1 if there is none.
    int lastSeen() {
        return lastSeen;
    }

    /// Whether the end is more than a window's height away.
    boolean isFarFromEnd() {
        return far;
    }

    /// The row that keeps its place.
    int held() {
        return place.row();
    }

    /// That row has become another one.
    void hold(int row) {
        place.row(row);
        requestLayout();
    }

    /// Rows changed where they are.
    void renewed(int from, int to) {
        for (int row = from; row < to; row++) {
            place.changed(row);
        }
        rows.renew(from, to);
        requestLayout();
    }

    /// Rows went and others came in their place.
    void spliced(int at, int removed, int added) {
        place.splice(at, removed, added);
        rows.splice(at, removed, added);
        marked = OptionalInt.empty();
        requestLayout();
    }

    private void aim(Aim next) {
        place.aim(next);
        requestLayout();
    }

    private void userAims(Aim next) {
        marked = OptionalInt.empty();
        source.moved();
        aim(next);
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            userAims(new Aim.By(event.getDeltaY()));
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        double page = Math.max(LINE, getHeight() - LINE);
        switch (event.getCode()) {
            case UP -> userAims(new Aim.By(LINE));
            case DOWN -> userAims(new Aim.By(-LINE));
            case PAGE_UP -> userAims(new Aim.By(page));
            case PAGE_DOWN -> userAims(new Aim.By(-page));
            case HOME -> userAims(new Aim.To(0));
            case END -> userAims(new Aim.To(1));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void clicked() {
        if (!isFocusWithin()) {
            requestFocus();
        }
    }

    private void barMoved() {
        if (!puttingBar) {
            userAims(new Aim.To(bar.getValue()));
        }
    }

    private void watchFocus(@Nullable Scene scene) {
        focus.unsubscribe();
        focus =
                scene == null
                        ? Subscription.EMPTY
                        : scene.focusOwnerProperty().subscribe((_, owner) -> focused(owner));
    }

    /// Whether the focus came by key is known a little later.
    private void focused(@Nullable Node owner) {
        if (owner != null && rows.rowOf(owner).isPresent()) {
            focused = owner;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        double width = columnWidth();
        if (source.count() == 0 || width < 1 || getHeight() < 1) {
            showNothing();
        } else {
            showRows(window(width), width);
        }
        source.placed();
    }

    private void showNothing() {
        rows.clear();
        bar.setVisible(false);
        lastSeen = -1;
        far = false;
    }

    private void showRows(Placed.Window window, double width) {
        if (width != wrappedAt) {
            place.wrap(window);
            wrappedAt = width;
        }
        bringFocusIn(window);
        Placed placed = place.place(window);
        double left = snappedLeftInset();
        double room = getWidth() - left - snappedRightInset();
        rows.arrange(placed, window, snapPositionX(left + (room - width) / 2), width);
        marked.ifPresent(row -> rows.row(row).mark());
        marked = OptionalInt.empty();
        lastSeen = rows.lastAbove(getHeight());
        far =
                placed.last() < source.count() - 1
                        || placed.bottom() - window.lowest() > window.height();
        putBar(window);
        fresh = false;
    }

    private double columnWidth() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        return snapSizeX(Math.min(WIDEST, room));
    }

    private Placed.Window window(double width) {
        return new Placed.Window(
                source.count(),
                getHeight(),
                snappedTopInset(),
                snappedBottomInset(),
                GAP,
                fresh ? 0 : AROUND,
                row -> measure(row, width));
    }

    private double measure(int row, double width) {
        double height = rows.row(row).heightAt(width);
        place.measured(row, height + GAP);
        return height;
    }

    /// Only where it came by key: what is clicked stays under the pointer.
    private void bringFocusIn(Placed.Window window) {
        Node node = focused;
        focused = null;
        if (node != null && node.isFocusVisible()) {
            rows.rowOf(node).ifPresent(row -> bringIn(row, node, window));
        }
    }

    private void bringIn(int row, Node node, Placed.Window window) {
        Bounds bounds = sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double above = window.above() - bounds.getMinY();
        double below = bounds.getMaxY() - window.lowest();
        if (Math.max(above, below) > window.height()) {
            place.aim(new Aim.Row(row));
        } else if (above > 0 || below > 0) {
            place.aim(new Aim.By(above > 0 ? above : -below));
        }
    }

    /// While the user holds it, it stays in the hand.
    private void putBar(Placed.Window window) {
        double hidden = place.hidden(window);
        double width = bar.prefWidth(-1);
        bar.resizeRelocate(getWidth() - width, 0, width, getHeight());
        bar.setVisible(hidden > 0);
        if (!bar.isPressed()) {
            puttingBar = true;
            bar.setVisibleAmount(getHeight() / (hidden + getHeight()));
            bar.setBlockIncrement(hidden > 0 ? getHeight() / hidden : 1);
            bar.setUnitIncrement(hidden > 0 ? LINE / hidden : 1);
            bar.setValue(place.share(window));
            puttingBar = false;
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case CONTENTS -> rows;
            case VERTICAL_SCROLLBAR -> bar;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}

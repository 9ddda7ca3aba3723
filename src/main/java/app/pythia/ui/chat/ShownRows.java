package app.pythia.ui.chat;

import java.util.ArrayList;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The rows that have nodes, in their order.
final class ShownRows extends Region {
    private static final double FAR = 10_000;

    private final RowSource source;
    private final Runnable changed;
    private TreeMap<Integer, MessageRow> rows = new TreeMap<>();

    /// @param changed told when a row may have another height
    ShownRows(RowSource source, Runnable changed) {
        this.source = source;
        this.changed = changed;
        setManaged(false);
    }

    /// The node of a row, made if there is none.
    MessageRow row(int row) {
        MessageRow shown = rows.get(row);
        return shown == null ? add(row) : shown;
    }

    private MessageRow add(int row) {
        MessageRow added = source.make(row);
        added.whenChanged(changed);
        getChildren().add(rows.headMap(row).size(), added);
        rows.put(row, added);
        added.applyCss();
        return added;
    }

    /// In which row a node is, if in any.
    OptionalInt rowOf(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof MessageRow row && equals(row.getParent())) {
                return rows.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(row))
                        .mapToInt(Map.Entry::getKey)
                        .findFirst();
            }
        }
        return OptionalInt.empty();
    }

    /// Puts the rows where they belong; takes out all others but the one that has the focus.
    void arrange(Placed placed, Placed.Window window, double x, double width) {
        dropBut(placed.first(), placed.last());
        double y = placed.top();
        for (int row = placed.first(); row <= placed.last(); row++) {
            double height = window.heights().applyAsDouble(row);
            row(row).resizeRelocate(x, snapPositionY(y), width, height);
            y += height + window.gap();
        }
    }

    private void dropBut(int first, int last) {
        new ArrayList<>(rows.keySet())
                .forEach(row -> {
                    if (row < first || row > last) {
                        drop(row, row < first);
                    }
                });
    }

    private void drop(int at, boolean above) {
        MessageRow row = row(at);
        if (row.isFocusWithin()) {
            row.relocate(row.getLayoutX(), above ? -FAR - row.getHeight() : FAR);
        } else {
            take(at);
        }
    }

    private void take(int at) {
        MessageRow row = rows.remove(at);
        if (row != null) {
            if (row.isFocusWithin()) {
                getParent().requestFocus();
            }
            row.whenChanged(() -> {});
            getChildren().remove(row);
            source.leave(row);
        }
    }

    /// The last row that begins above a height; -1 if there is none.
    int lastAbove(double height) {
        return rows.descendingMap().entrySet().stream()
                .filter(entry -> entry.getValue().getLayoutY() < height)
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    void clear() {
        new ArrayList<>(rows.keySet()).forEach(this::take);
    }

    /// Shows anew what changed.
    void renew(int from, int to) {
        new ArrayList<>(rows.subMap(from, to).keySet())
                .forEach(row -> {
                    if (!source.show(row(row), row)) {
                        take(row);
                    }
                });
    }

    /// Rows went and others came in their place.
    void splice(int at, int removed, int added) {
        new ArrayList<>(rows.subMap(at, at + removed).keySet()).forEach(this::take);
        TreeMap<Integer, MessageRow> moved = new TreeMap<>(rows.headMap(at));
        rows.tailMap(at + removed).forEach((row, node) -> moved.put(row - removed + added, node));
        rows = moved;
    }

    @Override
    protected void layoutChildren() {
        // The rows are placed by arrange alone.
    }
}

package app.pythia.ui.chat;

import app.pythia.markdown.Block;
import app.pythia.markdown.Block.Side;
import app.pythia.markdown.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A table. Its columns share the width as they need it; where not even their longest words find
/// room, each row is shown as a list, with the name of the column above each cell.
final class Grid extends Region implements BlockView {
    private static final double BETWEEN = 20;
    private static final double PADDING = 6;
    private static final double NAME = 18;

    private final Consumer<String> follow;
    private Block.Table table = new Block.Table(List.of(), List.of());
    private List<List<Prose>> rows = List.of();
    private List<Label> names = List.of();
    private List<Region> lines = List.of();
    private Columns columns = new Columns(new double[0], new double[0]);
    private boolean known;

    /// @param follow is given the address of a link that is followed
    Grid(Consumer<String> follow) {
        this.follow = follow;
        getStyleClass().add("table");
    }

    @Override
    public Region region() {
        return this;
    }

    @Override
    public List<Prose> proses() {
        return rows.stream().flatMap(List::stream).toList();
    }

    /// What stands before each of its cells where all is copied.
    List<String> before() {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> rows.get(row).stream().map(cell -> before(row, cell)))
                .toList();
    }

    private String before(int row, Prose cell) {
        boolean first = rows.get(row).indexOf(cell) == 0;
        return !first ? "\t" : row == 0 ? "" : "\n";
    }

    @Override
    public boolean show(Block block) {
        if (!(block instanceof Block.Table now)) {
            return false;
        }
        if (!now.equals(table)) {
            table = now;
            rows = IntStream.range(0, now.rows().size()).mapToObj(this::row).toList();
            names = List.of();
            lines = rows.stream().skip(1).map(_ -> line()).toList();
            getChildren().setAll(lines);
            getChildren().addAll(proses());
            setNodeOrientation(
                    Prose.direction(
                            proses().stream().map(Prose::words).collect(Collectors.joining(" "))));
            requestLayout();
        }
        return true;
    }

    private List<Prose> row(int row) {
        List<Prose> before = row < rows.size() ? rows.get(row) : List.of();
        List<Words> cells = table.rows().get(row);
        return IntStream.range(0, cells.size())
                .mapToObj(column -> {
                    Prose prose = column < before.size() ? before.get(column) : cell(row, column);
                    prose.show(cells.get(column));
                    return prose;
                })
                .toList();
    }

    private Prose cell(int row, int column) {
        Prose cell = new Prose(follow);
        cell.getStyleClass().add(row == 0 ? "table-head" : "table-cell");
        cell.align(column < table.columns().size() ? table.columns().get(column) : Side.START);
        return cell;
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("rule");
        return line;
    }

    @Override
    public void requestLayout() {
        known = false;
        super.requestLayout();
    }

    /// How wide the columns would like to be, and must be.
    private Columns columns() {
        if (!known) {
            int count = rows.stream().mapToInt(List::size).max().orElse(0);
            double[] least = new double[count];
            double[] wanted = new double[count];
            for (List<Prose> row : rows) {
                for (int column = 0; column < row.size(); column++) {
                    Prose cell = row.get(column);
                    wanted[column] = Math.max(wanted[column], cell.prefWidth(-1));
                    least[column] = Math.max(least[column], cell.leastWidth() + 2);
                }
            }
            columns = new Columns(least, wanted);
            known = true;
        }
        return columns;
    }

    /// The least and the wanted width of each column.
    private record Columns(double[] least, double[] wanted) {

        /// How wide each is; none where they find no room.
        private double[] in(double width) {
            double room = width - BETWEEN * Math.max(0, least.length - 1);
            double all = Arrays.stream(wanted).sum();
            double must = Arrays.stream(least).sum();
            if (all <= room) {
                return wanted;
            }
            if (must > room) {
                return new double[0];
            }
            double share = (room - must) / (all - must);
            return IntStream.range(0, least.length)
                    .mapToDouble(at -> least[at] + (wanted[at] - least[at]) * share)
                    .map(Math::floor)
                    .toArray();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        Columns now = columns();
        return Arrays.stream(now.wanted()).sum() + BETWEEN * Math.max(0, now.wanted().length - 1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double[] widths = columns().in(width);
        return widths.length > 0 ? place(widths, false) : stack(width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double[] widths = columns().in(getWidth());
        if (widths.length > 0) {
            place(widths, true);
        } else {
            stack(getWidth(), true);
        }
    }

    /// @return how high it is
    private double place(double[] widths, boolean really) {
        double y = 0;
        for (int row = 0; row < rows.size(); row++) {
            List<Prose> cells = rows.get(row);
            double high = height(cells, widths);
            if (row > 0) {
                putLine(row, y, really);
                y += 1 + PADDING;
            }
            double x = 0;
            for (int column = 0; column < cells.size() && really; column++) {
                cells.get(column).setVisible(true);
                cells.get(column).resizeRelocate(x, y, widths[column], high);
                x += widths[column] + BETWEEN;
            }
            y += high + (row < rows.size() - 1 ? PADDING : 0);
        }
        if (really) {
            getChildren().removeAll(names);
            names = List.of();
        }
        return snapSizeY(y);
    }

    private static double height(List<Prose> cells, double[] widths) {
        return IntStream.range(0, cells.size())
                .mapToDouble(column -> cells.get(column).prefHeight(widths[column]))
                .max()
                .orElse(0);
    }

    private void putLine(int row, double y, boolean really) {
        if (really) {
            lines.get(row - 1).setVisible(true);
            lines.get(row - 1).resizeRelocate(0, y, getWidth(), 1);
        }
    }

    /// @return how high it is
    private double stack(double width, boolean really) {
        List<Label> named = really ? names() : List.of();
        boolean headAlone = rows.size() == 1;
        double y = 0;
        int name = 0;
        for (int row = 0; row < rows.size(); row++) {
            boolean shown = row > 0 || headAlone;
            boolean first = true;
            if (row > 1) {
                putLine(row, y + PADDING, really);
                y += 2 * PADDING + 1;
            }
            for (Prose cell : rows.get(row)) {
                boolean there = shown && !cell.words().isEmpty();
                if (really) {
                    cell.setVisible(there);
                }
                double above = there && !first ? PADDING : 0;
                if (row > 0) {
                    if (really) {
                        named.get(name).setVisible(there);
                        named.get(name).resizeRelocate(0, y + above, width, NAME);
                    }
                    name++;
                    above += there ? NAME : 0;
                }
                if (there) {
                    double high = cell.prefHeight(width);
                    if (really) {
                        cell.resizeRelocate(0, y + above, width, high);
                    }
                    y += above + high;
                    first = false;
                }
            }
        }
        return snapSizeY(y);
    }

    /// A name for each cell but those of the head; made when they are needed.
    private List<Label> names() {
        if (names.isEmpty() && rows.size() > 1) {
            lines.getFirst().setVisible(false);
            names = rows.stream().skip(1).flatMap(List::stream).map(this::name).toList();
            getChildren().addAll(names);
        }
        return names;
    }

    private Label name(Prose cell) {
        List<Prose> row = rows.stream().filter(it -> it.contains(cell)).findFirst().orElseThrow();
        int column = row.indexOf(cell);
        List<Prose> head = rows.getFirst();
        Label name = new Label(column < head.size() ? head.get(column).words() : "");
        name.getStyleClass().add("column-name");
        name.setManaged(false);
        return name;
    }
}

package app.pythia.ui.chat;

import app.pythia.ui.chat.ChatEntry.Range;
import app.pythia.ui.chat.Outline.Piece;
import app.pythia.ui.chat.Selection.Stretch;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A piece of a message: its block, its mark in a list, and the bars of the quotes it is in.
final class PieceView {
    private static final double BAR = 3;
    private static final double BESIDE_MARK = 7;

    private final BlockView view;
    private final Optional<Text> mark;
    private final List<Region> bars;
    private Piece piece;

    /// @param view which can show the piece's block
    PieceView(Piece piece, BlockView view) {
        this.piece = piece;
        this.view = view;
        mark = piece.mark().isEmpty() ? Optional.empty() : Optional.of(mark());
        bars = piece.bars().stream().map(_ -> bar()).toList();
        show(piece);
    }

    private static Text mark() {
        Text mark = new Text();
        mark.getStyleClass().addAll("words", "list-mark");
        mark.setTextOrigin(VPos.TOP);
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        return mark;
    }

    private static Region bar() {
        Region bar = new Region();
        bar.getStyleClass().add("quote-bar");
        bar.setManaged(false);
        bar.setMouseTransparent(true);
        return bar;
    }

    /// Shows that piece from now on.
    ///
    /// @return whether it can; if not, it is as it was
    boolean show(Piece now) {
        boolean same = now.mark().isEmpty() == mark.isEmpty() && now.bars().size() == bars.size();
        if (!same || !view.show(now.block())) {
            return false;
        }
        piece = now;
        mark.ifPresent(text -> text.setText(now.mark()));
        return true;
    }

    Stream<Node> nodes() {
        return Stream.of(bars.stream(), mark.stream(), Stream.of(view.region()))
                .flatMap(nodes -> nodes);
    }

    Stream<Stretch> stretches() {
        List<Prose> proses = view.proses();
        List<String> before =
                view instanceof Grid grid ? grid.before() : proses.stream().map(_ -> "").toList();
        return IntStream.range(0, proses.size())
                .mapToObj(at ->
                        new Stretch(
                                at == 0 ? piece.before() + before.get(at) : before.get(at),
                                proses.get(at)));
    }

    /// What follows the passage steps back, and with it the mark of what is all spoken later.
    void speak(Optional<Range> passage) {
        view.proses().forEach(prose -> prose.speak(passage));
        boolean later = !view.proses().isEmpty() && view.proses().getFirst().isLater();
        mark.ifPresent(text -> {
            text.getStyleClass().remove("later");
            if (later) {
                text.getStyleClass().add("later");
            }
        });
    }

    double prefWidth() {
        return piece.indent() + view.region().prefWidth(-1);
    }

    /// The gap above it, and itself.
    double height(double width) {
        return piece.gap() + view.region().prefHeight(room(width));
    }

    private double room(double width) {
        return width < 0 ? -1 : Math.max(1, width - piece.indent());
    }

    /// Everything stands at the side at which one begins to read.
    void place(double y, double width) {
        Region region = view.region();
        boolean mirrored = region.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        double top = y + piece.gap();
        double room = room(width);
        double high = region.prefHeight(room);
        region.resizeRelocate(mirrored ? 0 : piece.indent(), top, room, high);
        for (int at = 0; at < bars.size(); at++) {
            double x = piece.bars().get(at);
            double gap = at < piece.joined() ? piece.gap() : 0;
            bars.get(at).resizeRelocate(mirrored ? width - x - BAR : x, top - gap, BAR, high + gap);
        }
        mark.ifPresent(text -> {
            double x = piece.indent() - BESIDE_MARK;
            double wide = text.getLayoutBounds().getWidth();
            text.relocate(mirrored ? width - x : x - wide, top);
        });
    }
}

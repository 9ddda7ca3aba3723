package app.pythia.ui.chat;

import app.pythia.ui.chat.ChatEntry.Range;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

/// What is drawn behind words: each kind is made when there is first something to draw.
final class Marks {
    private final TextFlow flow;
    private final List<Node> around;
    private final Late<Path> ring = new Late<>(() -> under("link-ring", 1));
    private final Late<Path> highlight = new Late<>(() -> under("highlight", 2));
    private final Late<Path> sentence = new Late<>(() -> under("sentence", 3));
    private final Late<Path> code = new Late<>(() -> under("code-ground", 4));

    /// @param flow the words, in their place
    /// @param around the nodes among which the words are
    Marks(TextFlow flow, List<Node> around) {
        this.flow = flow;
        this.around = around;
    }

    /// The link that has the focus.
    void ring(List<Range> ranges) {
        draw(ring, ranges);
    }

    /// What is selected.
    void highlight(List<Range> ranges) {
        draw(highlight, ranges);
    }

    /// What is being spoken.
    void sentence(List<Range> ranges) {
        draw(sentence, ranges);
    }

    /// What is code.
    void code(List<Range> ranges) {
        draw(code, ranges);
    }

    /// @param depth what is deeper lies below
    private Path under(String style, double depth) {
        Path shape = new Path();
        shape.getStyleClass().add(style);
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        shape.setViewOrder(depth);
        around.add(shape);
        return shape;
    }

    private void draw(Late<Path> shape, List<Range> ranges) {
        List<PathElement> elements =
                ranges.stream()
                        .filter(range -> range.start() < range.end())
                        .map(range -> flow.getRangeShape(range.start(), range.end(), false))
                        .flatMap(Arrays::stream)
                        .toList();
        if (elements.isEmpty()) {
            shape.ifMade(path -> path.getElements().clear());
        } else {
            shape.get().getElements().setAll(elements);
        }
    }
}

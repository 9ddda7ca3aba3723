package app.pythia.ui.chat;

import app.pythia.markdown.Block;
import app.pythia.markdown.Document;
import app.pythia.markdown.Words;
import java.util.ArrayList;
import java.util.List;

/// Lays a document out as pieces below each other, so that what is nested needs no nested nodes.
final class Outline {
    private static final double BULLET = 20;
    private static final double DIGIT = 8;
    private static final double QUOTED = 16;

    /// What is nested deeper stands no further to the right.
    private static final double FARTHEST = 120;

    private static final int MOST_BARS = 5;
    private static final Block EMPTY = new Block.Paragraph(new Words(List.of()));

    private final List<Piece> pieces = new ArrayList<>();

    /// A block without others in it.
    ///
    /// @param indent pixels from the side at which one begins to read
    /// @param bars where bars of quotes stand, in the same pixels
    /// @param joined how many of the bars go on from the piece above
    /// @param mark what stands before it in a list; may be empty
    /// @param gap pixels between it and what is above
    /// @param before what stands before it where all is copied as text
    record Piece(
            Block block,
            double indent,
            List<Double> bars,
            int joined,
            String mark,
            double gap,
            String before) {}

    /// Where one is in what is nested.
    private record Place(double indent, List<Double> bars, int lists, boolean tight) {
        private Place quoted() {
            if (bars.size() == MOST_BARS || indent > FARTHEST) {
                return this;
            }
            List<Double> all = new ArrayList<>(bars);
            all.add(indent);
            return new Place(indent + QUOTED, all, lists, tight);
        }

        private Place listed(Block.Points points) {
            double gutter =
                    points.marks().stream()
                            .mapToDouble(mark -> BULLET + DIGIT * Math.max(0, mark.length() - 2))
                            .max()
                            .orElse(BULLET);
            return new Place(Math.min(indent, FARTHEST) + gutter, bars, lists + 1, points.tight());
        }
    }

    private Outline() {}

    /// The pieces of a document.
    static List<Piece> of(Document document) {
        Outline outline = new Outline();
        outline.add(document.blocks(), new Place(0, List.of(), 0, false), "");
        return List.copyOf(outline.pieces);
    }

    /// @param mark of the first of the blocks; may be empty
    private void add(List<Block> blocks, Place place, String mark) {
        String left = mark;
        if (!mark.isEmpty() && (blocks.isEmpty() || isNest(blocks.getFirst()))) {
            add(EMPTY, place, mark);
            left = "";
        }
        for (Block block : blocks) {
            switch (block) {
                case Block.Quote(List<Block> quoted) -> add(quoted, place.quoted(), "");
                case Block.Points points -> addPoints(points, place.listed(points));
                default -> add(block, place, left);
            }
            left = "";
        }
    }

    private static boolean isNest(Block block) {
        return block instanceof Block.Quote || block instanceof Block.Points;
    }

    private void addPoints(Block.Points points, Place place) {
        for (int item = 0; item < points.items().size(); item++) {
            add(points.items().get(item), place, points.marks().get(item));
        }
    }

    private void add(Block block, Place place, String mark) {
        pieces.add(
                new Piece(
                        block,
                        place.indent(),
                        place.bars(),
                        joined(place.bars()),
                        mark,
                        pieces.isEmpty() ? 0 : gap(pieces.getLast(), block, place),
                        before(place, mark)));
    }

    private int joined(List<Double> bars) {
        List<Double> above = pieces.isEmpty() ? List.of() : pieces.getLast().bars();
        int joined = 0;
        while (joined < Math.min(above.size(), bars.size())
                && above.get(joined).equals(bars.get(joined))) {
            joined++;
        }
        return joined;
    }

    private static double gap(Piece above, Block block, Place place) {
        if (block instanceof Block.Heading(int level, Words _)) {
            return above.block() instanceof Block.Heading ? 8 : level < 3 ? 20 : 16;
        }
        if (above.block() instanceof Block.Heading) {
            return isLines(block) ? 6 : 8;
        }
        if (block instanceof Block.Rule || above.block() instanceof Block.Rule) {
            return 14;
        }
        boolean tight =
                place.lists() > 0 && place.tight() && isLines(block) && isLines(above.block());
        return tight ? 4 : 10;
    }

    private static boolean isLines(Block block) {
        return block instanceof Block.Paragraph;
    }

    private String before(Place place, String mark) {
        String line = pieces.isEmpty() ? "" : place.tight() ? "\n" : "\n\n";
        String indent = "  ".repeat(Math.max(0, place.lists() - 1));
        return line + indent + (mark.isEmpty() ? "" : mark + " ");
    }
}

package app.pythia.markdown;

import app.pythia.markdown.Block.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/// Makes our blocks of what the library has read.
final class BlockMaker {
    private static final String BULLET = "•";

    private final String source;
    private final int base;
    private final Predicate<String> isAddress;
    private boolean namesAddresses;

    /// @param base the place in the source at which the library has begun
    BlockMaker(String source, int base, Predicate<String> isAddress) {
        this.source = source;
        this.base = base;
        this.isAddress = isAddress;
    }

    /// Whether any block names an address, which may be used anywhere.
    boolean namesAddresses() {
        return namesAddresses;
    }

    Block block(Node node) {
        return switch (node) {
            case Paragraph _ -> new Block.Paragraph(words(node));
            case Heading heading -> new Block.Heading(heading.getLevel(), words(node));
            case FencedCodeBlock code ->
                    new Block.Code(info(code), code(node, code.getLiteral(), true));
            case IndentedCodeBlock code -> new Block.Code("", code(node, code.getLiteral(), false));
            case BlockQuote _ -> new Block.Quote(blocks(node));
            case ListBlock list -> points(list);
            case ThematicBreak _ -> new Block.Rule();
            case TableBlock _ -> table(node);
            case LinkReferenceDefinition _ -> {
                namesAddresses = true;
                yield new Block.Paragraph(written(node));
            }
            default -> new Block.Paragraph(written(node));
        };
    }

    private List<Block> blocks(Node parent) {
        return children(parent).stream().map(this::block).toList();
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }

    private Words words(Node node) {
        return new WordsMaker(source, base, isAddress).inlines(node).words();
    }

    private Words written(Node node) {
        return new WordsMaker(source, base, isAddress).written(node).words();
    }

    private static String info(FencedCodeBlock code) {
        return Optional.ofNullable(code.getInfo()).orElse("").strip();
    }

    private Words code(Node node, String literal, boolean fenced) {
        String text = literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
        return new CodeMaker(source, Places.stretches(node, base, source.length()))
                .words(text, fenced ? 1 : 0);
    }

    private Block points(ListBlock list) {
        List<String> marks = new ArrayList<>();
        List<List<Block>> items = new ArrayList<>();
        for (Node item : children(list)) {
            marks.add(mark(list, marks.size()));
            items.add(blocks(item));
        }
        return new Block.Points(marks, items, list.isTight());
    }

    private static String mark(ListBlock list, int item) {
        return switch (list) {
            case OrderedList ordered -> {
                int first = Optional.ofNullable(ordered.getMarkerStartNumber()).orElse(1);
                String sign = Optional.ofNullable(ordered.getMarkerDelimiter()).orElse(".");
                yield first + item + sign;
            }
            case BulletList _ -> BULLET;
            default -> BULLET;
        };
    }

    private Block table(Node table) {
        List<List<Words>> rows = new ArrayList<>();
        List<Side> columns = new ArrayList<>();
        for (Node part : children(table)) {
            for (Node row : children(part)) {
                if (rows.isEmpty()) {
                    children(row).forEach(cell -> columns.add(side((TableCell) cell)));
                }
                rows.add(row((TableRow) row));
            }
        }
        return new Block.Table(columns, rows);
    }

    private static Side side(TableCell cell) {
        return switch (cell.getAlignment()) {
            case CENTER -> Side.MIDDLE;
            case RIGHT -> Side.END;
            case null, default -> Side.START;
        };
    }

    /// What stands behind the last column would get lost.
    private List<Words> row(TableRow row) {
        List<Words> cells = new ArrayList<>();
        int end = 0;
        for (Node cell : children(row)) {
            cells.add(words(cell));
            end = Math.max(end, Places.end(cell, base).orElse(end));
        }
        int last = Math.min(source.length(), Places.end(row, base).orElse(end));
        String more = end < last ? source.substring(end, last) : "";
        String bare = more.replaceAll("^[|\\s]+|[|\\s]+$", "");
        if (!bare.isEmpty()) {
            cells.add(Words.plain(bare, end + more.indexOf(bare)));
        }
        return cells;
    }
}

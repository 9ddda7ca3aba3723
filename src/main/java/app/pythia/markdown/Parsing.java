package app.pythia.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads a text once, from a place on at which a block begins.
final class Parsing {
    /// Lists count twice.
    private static final int DEEPEST = 32;

    private static final int MOST_CELLS = 1000;
    private static final Extension STRUCK = StrikethroughExtension.create();
    private static final Parser WITH_TABLES =
            parser(List.of(STRUCK, TablesExtension.builder().maxCells(MOST_CELLS).build()));
    private static final Parser WITHOUT = parser(List.of(STRUCK));

    private final String source;
    private final int from;
    private final Predicate<String> isAddress;
    private final List<Part> parts;
    private boolean local = true;

    /// @param from the beginning of a line
    Parsing(String source, int from, Predicate<String> isAddress) {
        this.source = source;
        this.from = from;
        this.isAddress = isAddress;
        parts = parsed();
    }

    /// What a line may begin, asked in this order. HTML is not among it, so it is text.
    private static Set<Class<? extends Block>> blockTypes() {
        return new LinkedHashSet<>(
                List.of(
                        BlockQuote.class,
                        Heading.class,
                        FencedCodeBlock.class,
                        ThematicBreak.class,
                        ListBlock.class,
                        IndentedCodeBlock.class));
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .enabledBlockTypes(blockTypes())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
    }

    List<Part> parts() {
        return parts;
    }

    /// Whether nothing in it means anything elsewhere in the text: no name of an address, and no
    /// table so large that none is shown as one.
    boolean isLocal() {
        return local;
    }

    private List<Part> parsed() {
        BlockMaker maker = new BlockMaker(source, from, isAddress);
        List<Part> made = new ArrayList<>();
        for (Node node = root().getFirstChild(); node != null; node = node.getNext()) {
            made.add(new Part(lineStart(node), maker.block(node)));
        }
        local &= !maker.namesAddresses();
        return made;
    }

    private Node root() {
        String text = source.substring(from);
        try {
            return WITH_TABLES.parse(text);
        } catch (IllegalArgumentException tooManyCells) {
            local = false;
            return WITHOUT.parse(text);
        }
    }

    private int lineStart(Node node) {
        int at = Places.start(node, from).orElse(from);
        while (at > from && source.charAt(at - 1) != '\n' && source.charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }
}

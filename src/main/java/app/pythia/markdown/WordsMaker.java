package app.pythia.markdown;

import app.pythia.markdown.Places.Stretch;
import app.pythia.markdown.Run.Look;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// Makes runs of what the library has found within a block.
final class WordsMaker {
    /// Nobody means more in one block; they would be costly to show.
    private static final int MOST_TURNS = 250;

    private static final Set<Look> PLAIN = Set.of();
    private static final Optional<String> NOWHERE = Optional.empty();

    private final String source;
    private final int base;
    private final Predicate<String> isAddress;
    private final List<Run> runs = new ArrayList<>();
    private int turns;
    private int last;

    WordsMaker(String source, int base, Predicate<String> isAddress) {
        this.source = source;
        this.base = base;
        this.isAddress = isAddress;
    }

    Words words() {
        return runs.isEmpty() ? Words.NONE : new Words(List.copyOf(runs));
    }

    /// What stands in a block, as it is meant.
    WordsMaker inlines(Node block) {
        last = Places.start(block, base).orElse(0);
        inlines(block, PLAIN, NOWHERE);
        return this;
    }

    /// A block as it was written.
    WordsMaker written(Node block) {
        last = Places.start(block, base).orElse(0);
        addWritten(block);
        return this;
    }

    private void inlines(Node parent, Set<Look> looks, Optional<String> link) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (turns > MOST_TURNS && !(node instanceof Text || isBreak(node))) {
                addWritten(node);
            } else {
                inline(node, looks, link);
            }
        }
    }

    private static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    private void inline(Node node, Set<Look> looks, Optional<String> link) {
        switch (node) {
            case Text text -> addText(text, looks, link);
            case Code code -> add(code, code.getLiteral(), with(looks, Look.CODE), link);
            case HtmlInline html -> add(html, html.getLiteral(), looks, link);
            case SoftLineBreak _, HardLineBreak _ -> addBreak(looks, link);
            case Emphasis _ -> turned(node, with(looks, Look.EMPHASIS), link);
            case StrongEmphasis _ -> turned(node, with(looks, Look.STRONG), link);
            case Strikethrough _ -> turned(node, with(looks, Look.STRUCK), link);
            case Link it -> addLink(it, looks);
            case Image it -> addPicture(it, looks, link);
            default -> turned(node, looks, link);
        }
    }

    private void turned(Node node, Set<Look> looks, Optional<String> link) {
        turns++;
        inlines(node, looks, link);
        turns++;
    }

    private void addLink(Link node, Set<Look> looks) {
        String address = node.getDestination();
        if (isAddress.test(address) && node.getFirstChild() != null) {
            Optional<String> link = Optional.of(address);
            turned(node, looks, link);
            addBehind(node, node.getTitle(), looks, link);
        } else {
            addWritten(node);
        }
    }

    /// A picture is not fetched: its words lead to it, and say where that is.
    private void addPicture(Image node, Set<Look> looks, Optional<String> outer) {
        String address = node.getDestination();
        if (isAddress.test(address)) {
            Optional<String> link = outer.or(() -> Optional.of(address));
            turned(node, looks, link);
            addBehind(node, node.getTitle(), looks, link);
            addBehind(node, address, looks, link);
        } else {
            addWritten(node);
        }
    }

    /// What is said of a link stands behind its words.
    private void addBehind(
            Node node, @Nullable String words, Set<Look> looks, Optional<String> link) {
        if (words != null && !words.isBlank()) {
            keep(placesOf(node), " (" + words.strip() + ")", looks, link);
        }
    }

    private void addText(Text node, Set<Look> looks, Optional<String> link) {
        Places places = placesOf(node);
        String text = node.getLiteral();
        int done = 0;
        for (Addresses.Found found :
                link.isPresent() ? List.<Addresses.Found>of() : Addresses.in(text, isAddress)) {
            if (turns > MOST_TURNS) {
                break;
            }
            turns += 2;
            keep(places, text.substring(done, found.start()), looks, link);
            String address = text.substring(found.start(), found.end());
            keep(places, address, looks, Optional.of(address));
            done = found.end();
        }
        keep(places, text.substring(done), looks, link);
    }

    private void add(Node node, String text, Set<Look> looks, Optional<String> link) {
        turns += 2;
        keep(placesOf(node), text, looks, link);
    }

    private Places placesOf(Node node) {
        Places places = new Places(source, node, base);
        places.skipTo(last);
        return places;
    }

    private void keep(Places places, String text, Set<Look> looks, Optional<String> link) {
        places.take(text, looks, link, runs);
        last = runs.isEmpty() ? last : Math.max(last, runs.getLast().end());
    }

    /// Lines stay lines, as they were written.
    private void addBreak(Set<Look> looks, Optional<String> link) {
        runs.add(new Run("\n", last, last, looks, link));
    }

    private void addWritten(Node node) {
        boolean first = true;
        for (Stretch stretch : Places.stretches(node, base, source.length())) {
            int start = Math.max(last, stretch.start());
            if (!first) {
                addBreak(PLAIN, NOWHERE);
            }
            if (start < stretch.end()) {
                String text = source.substring(start, stretch.end());
                runs.add(new Run(text, start, stretch.end(), PLAIN, NOWHERE));
                last = stretch.end();
            }
            first = false;
        }
    }

    private static Set<Look> with(Set<Look> looks, Look more) {
        EnumSet<Look> all = EnumSet.of(more);
        all.addAll(looks);
        return Set.copyOf(all);
    }
}

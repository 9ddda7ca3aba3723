package app.pythia.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Reads Markdown: CommonMark, with tables and struck words as GitHub has them, and with every web
/// address a link. HTML means nothing, and no word is left out: what cannot be shown as what it
/// means (a link that leads elsewhere, what is nested too deep, a huge table) is shown as it was
/// written.
///
/// A text that grows is read from its last but one block on, so that what was read before costs
/// nothing. Used by one thread.
public final class MarkdownReader {
    private final Predicate<String> isAddress;
    private String source = "";
    private List<Part> parts = List.of();
    private boolean local = true;
    private Document document = Document.EMPTY;

    /// @param isAddress whether a link may lead there
    public MarkdownReader(Predicate<String> isAddress) {
        this.isAddress = isAddress;
    }

    /// Reads a text as it is.
    public Document read(String text) {
        if (!text.equals(source)) {
            parts = parsed(text);
            source = text;
            document = new Document(parts.stream().map(Part::block).toList());
        }
        return document;
    }

    /// Reads a text that is still being written: what is begun in its last line is shown as it will
    /// be once it is ended, and signs of which nobody can tell what they will be are not shown yet.
    public Document readGrowing(String text) {
        return read(Unfinished.mended(text));
    }

    private List<Part> parsed(String text) {
        int kept = local ? kept(same(text, source)) : 0;
        int from = kept == 0 ? 0 : parts.get(kept).start();
        Parsing rest = new Parsing(text, from, isAddress);
        if (from > 0 && !rest.isLocal()) {
            kept = 0;
            rest = new Parsing(text, 0, isAddress);
        }
        local = rest.isLocal();
        List<Part> all = new ArrayList<>(parts.subList(0, kept));
        all.addAll(rest.parts());
        return List.copyOf(all);
    }

    /// How many blocks stay as they are. The one before the last that begins in what is the same
    /// may be another, for the next one decides where it ends.
    private int kept(int same) {
        int last = parts.size() - 1;
        while (last >= 0 && parts.get(last).start() > same) {
            last--;
        }
        return Math.max(0, last - 1);
    }

    private static int same(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}

package app.pythia.markdown;

import java.util.List;

/// A text as it is meant to be shown.
///
/// @param blocks from its beginning to its end
public record Document(List<Block> blocks) {
    public static final Document EMPTY = new Document(List.of());

    /// A text in which no character is a mark.
    public static Document plain(String text) {
        return new Document(List.of(new Block.Paragraph(Words.plain(text, 0))));
    }
}

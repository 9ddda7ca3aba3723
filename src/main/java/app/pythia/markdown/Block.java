package app.pythia.markdown;

import java.util.List;

/// A part of a text that stands by itself.
public sealed interface Block {

    /// Sentences that belong together.
    record Paragraph(Words words) implements Block {}

    /// The name of what follows.
    ///
    /// @param level 1 to 6; 1 is the highest
    record Heading(int level, Words words) implements Block {}

    /// A program, or something else in which every space counts.
    ///
    /// @param language what is said of it, mostly its language; may be empty
    record Code(String language, Words words) implements Block {}

    /// What somebody else has said.
    record Quote(List<Block> blocks) implements Block {}

    /// Points in any order, or in the order of their numbers.
    ///
    /// @param marks what stands before each item, as many as there are items
    /// @param items the blocks of each; an item may have none
    /// @param tight whether its points stand close together
    record Points(List<String> marks, List<List<Block>> items, boolean tight) implements Block {}

    /// A table; its first row names the columns. Rows may be of different lengths.
    record Table(List<Side> columns, List<List<Words>> rows) implements Block {}

    /// A line that parts what is above from what is below.
    record Rule() implements Block {}

    /// Where the cells of a column stand.
    enum Side {
        START,
        MIDDLE,
        END
    }
}

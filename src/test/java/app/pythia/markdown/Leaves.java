package app.pythia.markdown;

import java.util.List;
import java.util.stream.Stream;

/// All words of a document, in their order.
public final class Leaves {
    private Leaves() {}

    public static List<Words> of(Document document) {
        return of(document.blocks()).toList();
    }

    private static Stream<Words> of(List<Block> blocks) {
        return blocks.stream().flatMap(Leaves::of);
    }

    private static Stream<Words> of(Block block) {
        return switch (block) {
            case Block.Paragraph(Words words) -> Stream.of(words);
            case Block.Heading(_, Words words) -> Stream.of(words);
            case Block.Code(_, Words words) -> Stream.of(words);
            case Block.Quote(List<Block> blocks) -> of(blocks);
            case Block.Points points -> points.items().stream().flatMap(Leaves::of);
            case Block.Table(_, List<List<Words>> rows) -> rows.stream().flatMap(List::stream);
            case Block.Rule() -> Stream.empty();
        };
    }
}

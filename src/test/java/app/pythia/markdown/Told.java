package app.pythia.markdown;

import app.pythia.markdown.Run.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A document in lines that are easily read.
public final class Told {
    private Told() {}

    public static List<String> lines(Document document) {
        return lines(document.blocks());
    }

    private static List<String> lines(List<Block> blocks) {
        return blocks.stream().flatMap(block -> lines(block).stream()).toList();
    }

    private static List<String> lines(Block block) {
        return switch (block) {
            case Block.Paragraph(Words words) -> List.of("p: " + words(words));
            case Block.Heading(int level, Words words) ->
                    List.of("h" + level + ": " + words(words));
            case Block.Code(String language, Words words) ->
                    List.of("code " + language + ": " + words.text().replace("\n", "/"));
            case Block.Quote(List<Block> blocks) -> indented("> ", lines(blocks));
            case Block.Points points -> points(points);
            case Block.Table(List<Block.Side> columns, List<List<Words>> rows) ->
                    table(columns, rows);
            case Block.Rule() -> List.of("rule");
        };
    }

    private static List<String> points(Block.Points points) {
        List<String> told = new ArrayList<>();
        for (int item = 0; item < points.items().size(); item++) {
            List<String> lines = lines(points.items().get(item));
            told.add(points.marks().get(item) + (points.tight() ? " " : "  ") + first(lines));
            told.addAll(indented("  ", lines.subList(Math.min(1, lines.size()), lines.size())));
        }
        return told;
    }

    private static String first(List<String> lines) {
        return lines.isEmpty() ? "" : lines.getFirst();
    }

    private static List<String> table(List<Block.Side> columns, List<List<Words>> rows) {
        List<String> told = new ArrayList<>();
        told.add("table " + columns);
        rows.forEach(
                row -> told.add(row.stream().map(Told::words).collect(Collectors.joining(" | "))));
        return told;
    }

    private static List<String> indented(String by, List<String> lines) {
        return lines.stream().map(line -> by + line).toList();
    }

    /// What looks alike is told as one.
    static String words(Words words) {
        StringBuilder told = new StringBuilder();
        List<Run> runs = words.runs();
        for (int at = 0; at < runs.size(); ) {
            Run first = runs.get(at);
            StringBuilder text = new StringBuilder();
            for (; at < runs.size() && runs.get(at).looksLike(first); at++) {
                text.append(runs.get(at).text());
            }
            told.append(one(first, text.toString().replace("\n", "/")));
        }
        return told.toString();
    }

    private static String one(Run run, String text) {
        String looks =
                run.looks().stream()
                        .sorted()
                        .map(Look::name)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
        String link = run.link().map(to -> "→" + to).orElse("");
        return looks.isEmpty() && link.isEmpty()
                ? text
                : "{" + (looks + " " + link).strip() + ": " + text + "}";
    }
}

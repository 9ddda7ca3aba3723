package app.pythia.soak.fuzz;

import app.pythia.markdown.Document;
import app.pythia.markdown.MarkdownChecks;
import app.pythia.markdown.MarkdownReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// An answer in Markdown, which grows. What is shown of it while it does is tried as well.
final class MarkdownSubject implements Subject {
    private static final String SAMPLE =
            """
            # w100 *w101* w102

            w103 **w104 _w105_** `w106` ~~w107~~ [w108](https://w109.example/w110 "w111 t") &amp; \\* https://w112.example/w113,
            w114  \\
            w115 ![w116](https://w117.example/w118.png) <w119@w120.example> <b>w121</b> [w122](javascript:w123)

            1. w124
               - w125

                 w126
            2. > w127
               w128

            ```w129 w130
            w131 | w132
              w133
            ```

            | w134 | w135 |
            |:-----|-----:|
            | w136 \\| w137 | w138 | w139 |

                w140

            w141 שלום w142 [w143][w144]
            ===

            [w144]: https://w145.example "w146"
            ***
            """;

    /// As often as an answer that grows is read.
    private static final int MOST_READINGS = 24;

    private final Supplier<UnaryOperator<Document>> fault;

    MarkdownSubject() {
        this(UnaryOperator::identity);
    }

    /// @param fault what is done to a document that was read; for tests
    MarkdownSubject(Supplier<UnaryOperator<Document>> fault) {
        this.fault = fault;
    }

    @Override
    public String name() {
        return "Markdown";
    }

    @Override
    public byte[] sample() {
        return SAMPLE.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<String> read(byte[] bytes, IntUnaryOperator pieces) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        MarkdownReader reader = new MarkdownReader(MarkdownSubject::isAddress);
        MarkdownReader growing = new MarkdownReader(MarkdownSubject::isAddress);
        int least = text.length() / MOST_READINGS + 1;
        int at = 0;
        while (at < text.length()) {
            int piece = Math.max(least, pieces.applyAsInt(at));
            at += Math.min(text.length() - at, piece);
            String part = text.substring(0, at);
            reader.read(part);
            growing.readGrowing(part);
        }
        Document document = fault.get().apply(reader.read(text));
        MarkdownChecks.check(text, document);
        return document.blocks().stream().map(Object::toString).toList();
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }
}

package app.pythia.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/// The examples of the specifications of CommonMark and of GitHub's Markdown.
class SpecificationTest {

    @Test
    void everyExampleIsReadWholeAndInPieces() {
        List<String> examples = new ArrayList<>(examples("spec.txt"));
        examples.addAll(examples("gfm-spec.txt"));

        assertThat(examples).hasSizeGreaterThan(1200).allSatisfy(SpecificationTest::check);
    }

    private static void check(String text) {
        assertThatCode(() -> MarkdownChecks.check(text, Readers.any().read(text)))
                .as(text)
                .doesNotThrowAnyException();
        MarkdownReader growing = Readers.any();
        for (int end = 1; end <= text.length(); end++) {
            growing.readGrowing(text.substring(0, end));
        }
        assertThat(growing.read(text)).as(text).isEqualTo(Readers.any().read(text));
    }

    private static List<String> examples(String file) {
        URL found = Objects.requireNonNull(ClassLoader.getSystemResource(file));
        return ExampleReader.readExampleSources(found);
    }
}

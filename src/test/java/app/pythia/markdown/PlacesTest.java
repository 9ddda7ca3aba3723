package app.pythia.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Where what is shown was written.
class PlacesTest {

    @Test
    void aSentenceIsFoundBehindMarks() {
        String source = "**Ask** first. Then *wait*.";

        assertThat(shown(source, "**Ask** first.")).isEqualTo("Ask first.");
        assertThat(shown(source, "Then *wait*.")).isEqualTo("Then wait.");
    }

    @Test
    void aSentenceIsFoundBehindEscapesAndNames() {
        String source = "A \\* B &amp; C &#x1F600; D. Then *wait*.";

        assertThat(shown(source, "C &#x1F600; D.")).isEqualTo("C 😀 D.");
        assertThat(shown(source, "Then *wait*.")).isEqualTo("Then wait.");
    }

    @Test
    void aSentenceIsFoundBehindAnAddress() {
        String source = "See [the book](https://a.example/book.html). Then wait.";

        assertThat(shown(source, "Then wait.")).isEqualTo("Then wait.");
        assertThat(shown(source, "See [the book](https://a.example/book.html)."))
                .isEqualTo("See the book.");
    }

    @Test
    void aSentenceIsFoundOnLaterLines() {
        assertThat(shown("One\r\n  two.\r\nThree `four\r\nfive`. Six.", "Six.")).isEqualTo("Six.");
    }

    @Test
    void aSentenceIsFoundInCode() {
        assertThat(shown("```\none\n  two\n```", "two")).isEqualTo("two");
        assertThat(shown("- a\n\n  ```\n  b\n\n\n    c\n\td\n  ```\ne", "c\n")).isEqualTo("c\n");
        assertThat(shown("    one\n      two", "two")).isEqualTo("two");
    }

    @Test
    void placesAreTrueBehindWhatWasReadBefore() {
        String source = "One.\n\n\n> Two *and* three.\n\n- Four **five**.";

        assertThat(shown(source, "three.")).isEqualTo("three.");
        assertThat(shown(source, "**five**.")).isEqualTo("five.");
    }

    /// The characters that are shown of a part of the source; it must lie in one block.
    private static String shown(String source, String part) {
        int start = source.indexOf(part);
        MarkdownReader reader = Readers.any();
        for (int end = 1; end < source.length(); end++) {
            reader.read(source.substring(0, end));
        }
        StringBuilder shown = new StringBuilder();
        Leaves.of(reader.read(source))
                .forEach(words ->
                        shown.append(
                                words.text(),
                                words.before(start),
                                words.before(start + part.length())));
        return shown.toString();
    }
}

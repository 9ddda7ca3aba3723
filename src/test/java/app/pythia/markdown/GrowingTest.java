package app.pythia.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that are still being written.
class GrowingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n\nb\n# c\nd\n\n- e\n- f\n\n  g\n\n1. h\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nx",
                "para\n#foo\n# foo\n***\n>q\nlazy\n\n    code\n\n```\nx\n```\ny",
                "see [a] and [b][c]\n\ntwo\n\n[a]: https://a.example\n\n[c]: https://c.example\n\n[a]",
                "a\n-\n-- b\n\n- - -\n* * *\n\n***bold*** ~~x~~ &amp; \\* x\r\n\r\ny\rz",
                "> - a\n>   b\n>\n> c\n\n1) x\n   ```\n   y\n   ```\n2) z",
            })
    void areReadAsIfTheyHadBeenThereAtOnce(String text) {
        MarkdownReader growing = Readers.any();
        for (int end = 1; end <= text.length(); end++) {
            String part = text.substring(0, end);
            assertThat(growing.read(part)).as(part).isEqualTo(Readers.any().read(part));
        }
    }

    @Test
    void whatWasReadBeforeStaysTheSame() {
        MarkdownReader reader = Readers.any();
        Block first = reader.read("One.\n\nTwo.\n\nThree").blocks().getFirst();

        assertThat(reader.read("One.\n\nTwo.\n\nThree, four").blocks().getFirst()).isSameAs(first);
    }

    @Test
    void neverLosesWhatWasKeptWhenAnotherTextComes() {
        MarkdownReader reader = Readers.any();
        reader.read("One.\n\nTwo.\n\nThree");

        assertThat(reader.read("One.\n\nOther\n---"))
                .isEqualTo(Readers.any().read("One.\n\nOther\n---"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"so **bold wor", "so **bold wor*", "so **bold wor**", "so **bold wor "})
    void emphasisIsSeenFromItsFirstLetterOn(String text) {
        assertThat(growing(text)).containsExactly("p: so {strong: bold wor}");
    }

    @Test
    void codeInALineIsSeenFromItsFirstLetterOn() {
        assertThat(growing("type `mvn -q")).containsExactly("p: type {code: mvn -q}");
        assertThat(growing("**see `a*b")).containsExactly("p: {strong: see }{strong code: a*b}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see [",
                "see [the b",
                "see [the book]",
                "see [the book](https://a.ex",
                "see ![a](http"
            })
    void aLinkWaitsUntilItIsWhole(String text) {
        assertThat(growing(text)).containsExactly("p: see");
    }

    @Test
    void aWholeLinkIsSeen() {
        assertThat(growing("see [a](https://a.example) an"))
                .containsExactly("p: see {→https://a.example: a} an");
        assertThat(growing("as he says [1] an")).containsExactly("p: as he says [1] an");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A line\n",
                "A line\n-",
                "A line\n--",
                "A line\n=",
                "A line\n#",
                "A line\n1",
                "A line\n``"
            })
    void signsThatMayBecomeOthersAreNotShownYet(String text) {
        assertThat(growing(text)).containsExactly("p: A line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | b",
                "| a | b |",
                "| a | b |\n",
                "| a | b |\n|",
                "| a | b |\n|--",
                "| a | b |\n|---|---|"
            })
    void aTableIsSeenFromItsHeadOn(String text) {
        assertThat(growing(text).toString()).startsWith("[table [START, START], a | b");
    }

    @Test
    void codeIsNotMended() {
        assertThat(growing("```\na **b\n[c")).containsExactly("code : a **b/[c");
        assertThat(growing("```\na\n``")).containsExactly("code : a");
    }

    private static List<String> growing(String text) {
        return Told.lines(Readers.any().readGrowing(text));
    }
}

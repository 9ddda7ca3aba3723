package app.pythia.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    @Test
    void aPlainTextIsOneRun() {
        Document document = Readers.any().read("Begin with what you noticed.");

        assertThat(document).isEqualTo(Document.plain("Begin with what you noticed."));
    }

    @Test
    void headings() {
        assertThat(read("# One\n\n### Three ###\n\nTwo\n---"))
                .containsExactly("h1: One", "h3: Three", "h2: Two");
    }

    @Test
    void linesStayLines() {
        assertThat(read("One\ntwo  \nthree\\\nfour\n\nfive"))
                .containsExactly("p: One/two/three/four", "p: five");
    }

    @Test
    void emphasisOfEveryKind() {
        assertThat(read("*a* **b** ***c*** ~~d~~ `e * f` g_h_i 2 * 3 * 4"))
                .containsExactly(
                        "p: {emphasis: a} {strong: b} {strong emphasis: c} {struck: d} {code: e * f} g_h_i 2 * 3 * 4");
    }

    @Test
    void codeWithItsLanguage() {
        assertThat(read("```java\nint a;\n\n  int b;\n```\n\n    indented\n      more"))
                .containsExactly("code java: int a;//  int b;", "code : indented/  more");
    }

    @Test
    void aFenceThatIsNotEndedGoesToTheEnd() {
        assertThat(read("Say:\n```\na\n**b**")).containsExactly("p: Say:", "code : a/**b**");
    }

    @Test
    void listsWithinLists() {
        assertThat(read("- a\n  - b\n\n    c\n- d\n\n3. x\n4. y"))
                .containsExactly("• p: a", "  •  p: b", "    p: c", "• p: d", "3. p: x", "4. p: y");
    }

    @Test
    void aListOfNumbersKeepsItsSigns() {
        assertThat(read("7) a\n8) b")).containsExactly("7) p: a", "8) p: b");
    }

    @Test
    void quotes() {
        assertThat(read("> a\n> b\n>\n> - c\n\nd")).containsExactly("> p: a/b", "> • p: c", "p: d");
    }

    @Test
    void tables() {
        assertThat(read("| a | b | c |\n|:--|:-:|--:|\n| **1** | 2 |\n| x \\| y | `z` | w |"))
                .containsExactly(
                        "table [START, MIDDLE, END]",
                        "a | b | c",
                        "{strong: 1} | 2 | ",
                        "x | y | {code: z} | w");
    }

    @Test
    void whatStandsBehindTheLastColumnIsNotLost() {
        assertThat(read("| a |\n|---|\n| 1 | lost? | and | this |"))
                .containsExactly("table [START]", "a", "1 | lost? | and | this");
    }

    @Test
    void rules() {
        assertThat(read("a\n\n---\n\nb")).containsExactly("p: a", "rule", "p: b");
    }

    @Test
    void linksLeadToTheWebAlone() {
        assertThat(
                        read(
                                "[a **b**](https://a.example/x \"t\") [c](javascript:alert\\(1\\)) [d](file:///etc/passwd) <mailto:a@b.example> <https://c.example>"))
                .containsExactly(
                        "p: {→https://a.example/x: a }{strong →https://a.example/x: b}{→https://a.example/x:  (t)} [c](javascript:alert\\(1\\)) [d](file:///etc/passwd) <mailto:a@b.example> {→https://c.example: https://c.example}");
    }

    @Test
    void addressesInWordsAreLinks() {
        assertThat(
                        read(
                                "See https://a.example/b_c_d(e), or (http://f.example/?g=1&h=2). ftp://i.example xhttps://j.example"))
                .containsExactly(
                        "p: See {→https://a.example/b_c_d(e): https://a.example/b_c_d(e)}, or ({→http://f.example/?g=1&h=2: http://f.example/?g=1&h=2}). ftp://i.example xhttps://j.example");
    }

    @Test
    void aPictureIsALinkToIt() {
        assertThat(
                        read(
                                "![The *temple*](https://a.example/t.png) ![](https://b.example/u.png) ![x](data:image/png;base64,AA)"))
                .containsExactly(
                        "p: {→https://a.example/t.png: The }{emphasis →https://a.example/t.png: temple}{→https://a.example/t.png:  (https://a.example/t.png)} {→https://b.example/u.png:  (https://b.example/u.png)} ![x](data:image/png;base64,AA)");
    }

    @Test
    void namedAddressesAreFoundAndShown() {
        assertThat(read("See [the book][1].\n\n[1]: https://a.example/book"))
                .containsExactly(
                        "p: See {→https://a.example/book: the book}.",
                        "p: [1]: https://a.example/book");
    }

    @Test
    void htmlIsText() {
        assertThat(read("<script>alert('a')</script>\n\n<div>\n**b** <br/>\n</div>"))
                .containsExactly(
                        "p: <script>alert('a')</script>", "p: <div>/{strong: b} <br/>/</div>");
    }

    @Test
    void charactersMayBeEscapedOrNamed() {
        assertThat(read("\\*a\\* &lt;b&gt; &amp;c &#x1F600; AT&T"))
                .containsExactly("p: *a* <b> &c 😀 AT&T");
    }

    @Test
    void whatIsNestedTooDeepIsText() {
        List<String> told = read("> ".repeat(200) + "deep");

        assertThat(told).singleElement().asString().endsWith("> deep").hasSizeLessThan(800);
        assertThat(read("*a ".repeat(60) + "*".repeat(60)).toString()).contains("*a");
    }

    @Test
    void aHugeTableIsText() {
        String table = "|".repeat(200) + "\n" + "|-".repeat(199) + "|\n" + "|a\n".repeat(2000);

        assertThat(read("Before\n\n" + table)).startsWith("p: Before").hasSize(2);
    }

    @Test
    void aBlockOfCountlessTurnsEndsAsItWasWritten() {
        List<String> told = read("`a` ".repeat(3000));

        assertThat(told.getFirst()).startsWith("p: {code: a} {code: a}").endsWith(" `a`");
    }

    private static List<String> read(String text) {
        return Told.lines(Readers.any().read(text));
    }
}

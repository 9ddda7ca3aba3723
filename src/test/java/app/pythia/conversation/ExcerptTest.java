package app.pythia.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void theFirstWordsThatWereFoundStandInItWithALittleBefore() {
        Excerpt excerpt = of("word ".repeat(500) + "virtue " + "more ".repeat(500), "virtue");

        assertThat(excerpt.text())
                .startsWith("…word word")
                .contains("word virtue more")
                .endsWith("…")
                .hasSizeBetween(100, 122);
        assertThat(marked(excerpt)).containsExactly("virtue");
    }

    @Test
    void allThatWasFoundInItIsMarkedOnce() {
        Excerpt excerpt = of("the virtue of virtues, the vice", "\"of virtues\" virtue the v");

        assertThat(marked(excerpt)).containsExactly("the", "virtue", "of virtues", "the", "vice");
    }

    @Test
    void ofCharactersWithoutSpacesTheTypedOnesAreMarked() {
        assertThat(marked(of("我们今天去北京大学", "北"))).containsExactly("北");
        assertThat(marked(of("我们今天去北京大学", "北京大"))).containsExactly("北京大");
        assertThat(marked(of("我们今天去北京大学", "学"))).containsExactly("学");
    }

    @Test
    void aCharacterOfTwoUnitsIsNotCut() {
        Excerpt excerpt = of("😀".repeat(300) + "virtue" + "😀".repeat(300), "virtue");

        assertThat(excerpt.text().codePoints().filter(c -> c != '…'))
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        assertThat(marked(excerpt)).containsExactly("virtue");
    }

    @Test
    void itIsOneLineAndWhatIsNotFoundShowsItsBeginning() {
        Excerpt excerpt = of("a\nb\u2028c\u0000d\u202Ee", "x");

        assertThat(excerpt).isEqualTo(new Excerpt("a b c d e", List.of()));
    }

    private static Excerpt of(String text, String typed) {
        return Excerpt.of(text, Wanted.of(typed));
    }

    private static List<String> marked(Excerpt excerpt) {
        return excerpt.marks().stream()
                .map(mark -> excerpt.text().substring(mark.from(), mark.to()))
                .toList();
    }
}

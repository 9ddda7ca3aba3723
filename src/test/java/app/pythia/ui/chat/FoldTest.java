package app.pythia.ui.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldTest {
    @Test
    void showsAllOfWhatIsNotVeryLong() {
        String words = "Well, then. ".repeat(900);

        assertThat(Fold.FIRST.of(words)).isEqualTo(words);
    }

    @Test
    void showsTheBeginningOfAMegabyteUpToAWord() {
        String shown = Fold.FIRST.of("Well, then. ".repeat(90_000));

        assertThat(shown.length()).isBetween(11_900, 12_001);
        assertThat(shown).endsWith(" ");
    }

    @Test
    void showsTheBeginningOfManyLines() {
        assertThat(Fold.FIRST.of("a\n".repeat(100_000)).lines()).hasSize(300);
    }

    @Test
    void partsNoCharacter() {
        String shown = Fold.FIRST.of("a" + "😀".repeat(10_000));

        assertThat(Character.isHighSurrogate(shown.charAt(shown.length() - 1))).isFalse();
        assertThat(shown).hasSizeGreaterThan(11_000);
    }

    @Test
    void showsMoreUntilThereIsNoMore() {
        String words = "Well, then. ".repeat(90_000);
        Fold fold = Fold.FIRST;
        int asked = 0;
        while (fold.of(words).length() < words.length()) {
            fold = fold.more();
            asked++;
        }

        assertThat(asked).isEqualTo(4);
    }
}

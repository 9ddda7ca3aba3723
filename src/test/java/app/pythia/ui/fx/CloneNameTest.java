package app.pythia.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.ui.words.Spoken;
import org.junit.jupiter.api.Test;

class CloneNameTest {

    @Test
    void anArticleIsWrittenSmallWithinASentence() {
        assertThat(CloneName.within("The Guide")).isEqualTo("the Guide");
        assertThat(CloneName.within("Your clone")).isEqualTo("your clone");
        assertThat(CloneName.within("Theodora")).isEqualTo("Theodora");
    }

    @Test
    void itsLetterIsThatOfTheName() {
        assertThat(CloneName.letter("The Guide")).isEqualTo("G");
        Spoken.in("de").run(() -> assertThat(CloneName.letter("Dein Klon")).isEqualTo("K"));
        Spoken.in("ja").run(() -> assertThat(CloneName.letter("あなたのクローン")).isEqualTo("あ"));
    }
}

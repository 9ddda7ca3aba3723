package app.pythia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void areCutWhereASentenceEnds() {
        assertThat(Sentences.of("I heard you for 3.2 seconds. This is how you sound."))
                .containsExactly("I heard you for 3.2 seconds.", "This is how you sound.");
    }

    @Test
    void areNeverLongerThanTheVoiceCanSayAtOnce() {
        assertThat(Sentences.of("word ".repeat(2_000)))
                .allSatisfy(piece -> assertThat(piece).hasSizeLessThan(161));
        assertThat(String.join("", Sentences.of("x".repeat(10_000)))).hasSize(10_000);
    }

    @Test
    void holdOnlyWhatTheVoiceCanPronounce() {
        assertThat(Sentences.of("Café — “naïve” 日本 DELPHI_API_KEY"))
                .containsExactly("Cafe, naive DELPHI A P I KEY");
    }

    @Test
    void areNoneWhereThereIsNothingToSay() {
        assertThat(Sentences.of("… ?! 日本語")).isEmpty();
    }
}

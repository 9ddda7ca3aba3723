package app.pythia.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.turn.Sentences.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final String TEXT =
            "Begin with what you noticed. Say which part changed!  Then stop, and let them answer?";

    @Test
    void aSentenceIsFinishedWhenAnotherHasBegun() {
        Sentences sentences = new Sentences();

        assertThat(sentences.add("Begin with what you")).isEmpty();
        assertThat(sentences.add(" noticed.")).isEmpty();
        assertThat(texts(sentences.add(" Say"))).containsExactly("Begin with what you noticed.");
        assertThat(texts(sentences.end())).containsExactly("Say");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void theSentencesAreTheSameHoweverTheTextIsCut(int length) {
        assertThat(texts(all(TEXT, length)))
                .containsExactly(
                        "Begin with what you noticed.",
                        "Say which part changed!",
                        "Then stop, and let them answer?");
    }

    @Test
    void eachKnowsWhereItStands() {
        assertThat(all(TEXT, 5))
                .allSatisfy(sentence ->
                        assertThat(TEXT.substring(sentence.start(), sentence.end()))
                                .isEqualTo(sentence.text()));
    }

    @Test
    void whatIsTooShortToBeSpokenAloneGoesWithWhatFollows() {
        assertThat(texts(all("1. Ask Dr. Miller about it today. Yes. No. That is all of it.", 4)))
                .containsExactly(
                        "1. Ask Dr. Miller about it today.", "Yes. No. That is all of it.");
    }

    @Test
    void aShortAnswerIsASentenceAllTheSame() {
        assertThat(texts(all("Yes.", 4))).containsExactly("Yes.");
    }

    @Test
    void otherScriptsHaveSentencesToo() {
        assertThat(texts(all("今日はいい天気です。明日も晴れるでしょう。", 3)))
                .containsExactly("今日はいい天気です。", "明日も晴れるでしょう。");
    }

    @Test
    void nothingIsNoSentence() {
        assertThat(all("  \n ", 1)).isEmpty();
    }

    private static List<Sentence> all(String text, int length) {
        Sentences sentences = new Sentences();
        List<Sentence> all = new ArrayList<>();
        for (int at = 0; at < text.length(); at += length) {
            all.addAll(sentences.add(text.substring(at, Math.min(text.length(), at + length))));
        }
        all.addAll(sentences.end());
        return all;
    }

    private static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).toList();
    }
}

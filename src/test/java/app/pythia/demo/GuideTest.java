package app.pythia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideTest {
    private static final Guide GUIDE = load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    How do I talk?                                | Hold the Space bar while you talk
                    Which key do I press to talk?                 | Hold the Space bar while you talk
                    What if I change my mind while talking?       | Press Escape
                    How do I interrupt you?                       | I stop at once
                    How do I interrupt an answer?                 | I stop at once
                    How do I make you stop?                       | I stop at once
                    Can I type instead?                           | press Enter
                    Who are you?                                  | I'm the Guide
                    What is the demo clone?                       | I'm the Guide
                    How do I connect my own clone?                | DELPHI_API_KEY
                    Where do I put my API key?                    | DELPHI_API_KEY
                    What leaves this computer?                    | nothing leaves this computer
                    Is this private?                              | nothing leaves this computer
                    How do I choose another microphone?           | sound settings
                    Can I use my headset?                         | sound settings
                    Why can't you hear me?                        | If I hear nothing
                    My microphone is silent                       | If I hear nothing
                    Where are my conversations?                   | at the left
                    Where are the logs?                           | keeps a log
                    Is it free?                                   | GNU General Public License
                    hello                                         | Nice to meet you
                    Thank you!                                    | You're welcome
                    help                                          | Gladly
                    """)
    void answersWhatPeopleAsk(String question, String words) {
        assertThat(GUIDE.answer(question).text()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"What is the capital of France?", "", "?!", "日本語", "the of and"})
    void saysWhatCanBeAskedWhereItKnowsNoAnswer(String question) {
        Answer answer = GUIDE.answer(question);

        assertThat(answer.text()).startsWith("I'm only a demo");
        assertThat(answer.citations()).isEmpty();
        assertThat(answer.questions()).isNotEmpty();
    }

    @Test
    void answersEveryQuestionThatItSuggests() {
        assertThat(GUIDE.passages())
                .flatExtracting(Passage::questions)
                .allSatisfy(
                        question -> assertThat(GUIDE.answer(question).citations()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Show me a picture", "Do you have pictures?", "Send a photo, please"})
    void showsAPictureWhereOneIsAskedFor(String question) {
        assertThat(GUIDE.answer(question).extra().picture()).contains("temple.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"What should I buy?", "Is there a souvenir shop?"})
    void namesAProductWhereOneIsAskedFor(String question) {
        assertThat(GUIDE.answer(question).extra().product())
                .hasValueSatisfying(product ->
                        assertThat(product.path("url").stringValue())
                                .startsWith("https://pythia.invalid/"));
    }

    @Test
    void citesWhatItSays() {
        Answer answer = GUIDE.answer("How do I interrupt you?");

        assertThat(answer.citations()).hasSize(1);
        assertThat(answer.citations().getFirst().path("text").stringValue())
                .isEqualTo(answer.text());
    }

    private static Guide load() {
        try {
            return Guide.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

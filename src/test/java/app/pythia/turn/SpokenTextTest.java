package app.pythia.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Say **which** _part_ changed. = Say which part changed.",
                "See [the book](https://a.example/b?c). = See the book.",
                "Go to https://www.a.example/b/c?d#e now. = Go to a.example now.",
                "'Look at <https://a.example>' = Look at a.example",
                "'# Asking\\n\\nBegin.' = Asking Begin.",
                "'- one\\n- two' = one two",
                "'| a | b |\\n|---|:-:|\\n| c | d |' = a b c d",
                "'```java\\nint a;\\n```' = int a;",
                "'One - or two - of 3 * 4' = One - or two - of 3 4",
                "'---' = ''",
            })
    void isReadWithoutMarks(String markdown, String spoken) {
        assertThat(SpokenText.of(markdown.replace("\\n", "\n"))).isEqualTo(spoken);
    }
}

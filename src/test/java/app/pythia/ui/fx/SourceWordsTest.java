package app.pythia.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Citation;
import app.pythia.ui.words.Spoken;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | p. 12 | PDF · p. 12",
                "de | p. 12 | PDF · S. 12",
                "ja | p. 12 | PDF · 12 ページ",
                "de | 1:07 | PDF · 1:07",
            })
    void thePageIsSaidInTheWordsLanguage(String tag, String place, String about) {
        Citation citation = new Citation("No", "PDF", "", Optional.empty(), Optional.of(place));

        assertThat(Spoken.in(tag).ask(() -> SourceWords.about(citation))).isEqualTo(about);
    }
}

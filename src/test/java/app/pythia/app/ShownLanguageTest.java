package app.pythia.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.Language;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownLanguageTest {
    private final ShownLanguage language = new ShownLanguage(Locale.forLanguageTag("de-AT"));
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "SYSTEM, de-AT",
        "GERMAN, de-AT",
        "ENGLISH, en-AT",
        "JAPANESE, ja-AT",
        "CHINESE, zh-CN",
    })
    void takesTheLanguageAndTheUsersCountry(Language chosen, String tag) {
        assertThat(language.locale(chosen).toLanguageTag()).isEqualTo(tag);
    }

    @Test
    void whatIsChosenHoldsForWordsDatesAndNumbers() {
        language.choose(Language.FRENCH);

        assertThat(Locale.getDefault(Locale.Category.DISPLAY).getLanguage()).isEqualTo("fr");
        assertThat(Locale.getDefault(Locale.Category.FORMAT).getLanguage()).isEqualTo("fr");
    }
}

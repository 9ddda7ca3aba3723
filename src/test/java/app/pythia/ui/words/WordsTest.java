package app.pythia.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "en-GB, Settings",
        "de-AT, Einstellungen",
        "es, Ajustes",
        "fr-CA, Réglages",
        "ja-JP, 設定",
        "zh-TW, 设置",
        "ko-KR, Settings",
        "qps, ⟦Settings⟧",
    })
    void speaksTheLanguageOfTheDisplay(String tag, String settings) {
        assertThat(in(tag, () -> Words.of("shell.settings"))).isEqualTo(settings);
    }

    @Test
    void englishIsEnglishWhateverTheSystemSpeaks() {
        Locale system = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);

            assertThat(in("en-US", () -> Words.of("shell.settings"))).isEqualTo("Settings");
            assertThat(in("ko", () -> Words.of("shell.settings"))).isEqualTo("Settings");
        } finally {
            Locale.setDefault(system);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US | It has 12,345 characters, and the service takes 10,000. Shorten it or send it in parts.",
                "de-DE | Sie hat 12.345 Zeichen, und der Dienst nimmt 10.000. Kürze sie, oder sende sie in Teilen.",
                "ko-KR | It has 12,345 characters, and the service takes 10,000. Shorten it or send it in parts.",
            })
    void writesNumbersAsTheWordsLanguageDoes(String tag, String words) {
        assertThat(in(tag, () -> Words.of("notice.too-long.text", 12_345, 10_000)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, used in 1 answer",
        "en, 3, used in 3 answers",
        "es, 1, usada en 1 respuesta",
        "es, 3, usada en 3 respuestas",
        "ja, 1, 1 件の回答で使用",
    })
    void countsAsTheLanguageDoes(String tag, int count, String words) {
        assertThat(in(tag, () -> Words.of("sources.used", count))).isEqualTo(words);
    }

    @Test
    void datesAreWrittenInTheWordsLanguageAndAsInTheUsersCountry() {
        assertThat(in("en-GB", () -> Words.locale().toLanguageTag())).isEqualTo("en-GB");
        assertThat(in("de-CH", () -> Words.locale().toLanguageTag())).isEqualTo("de-CH");
        assertThat(in("ko-KR", () -> Words.locale().toLanguageTag())).isEqualTo("en");
    }

    @Test
    void aKeyWithoutWordsIsShownItself() {
        assertThat(Words.of("no.such.key", 1)).isEqualTo("no.such.key");
    }

    private static String in(String tag, Supplier<String> words) {
        return Spoken.in(tag).ask(words);
    }
}

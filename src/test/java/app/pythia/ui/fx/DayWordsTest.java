package app.pythia.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.ui.words.Spoken;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayWordsTest {
    private static final LocalDate NOW = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US | Today | Yesterday | Tomorrow | March 7 | March 7, 2025",
                "en-GB | Today | Yesterday | Tomorrow | 7 March | 7 March 2025",
                "de-DE | Heute | Gestern | Morgen | 7. März | 7. März 2025",
                "es-ES | Hoy | Ayer | Mañana | 7 de marzo | 7 de marzo de 2025",
                "fr-FR | Aujourd’hui | Hier | Demain | 7 mars | 7 mars 2025",
                "ja-JP | 今日 | 昨日 | 明日 | 3月7日 | 2025年3月7日",
                "zh-CN | 今天 | 昨天 | 明天 | 3月7日 | 2025年3月7日",
                "ko-KR | Today | Yesterday | Tomorrow | March 7 | March 7, 2025",
            })
    void daysAreCalledAsTheWordsLanguageDoes(
            String tag,
            String today,
            String yesterday,
            String tomorrow,
            String thisYear,
            String otherYear) {
        assertThat(names(tag)).containsExactly(today, yesterday, tomorrow, thisYear, otherYear);
    }

    private static List<String> names(String tag) {
        return Spoken.in(tag)
                .ask(() -> {
                    DayWords words = new DayWords();
                    return Stream.of(
                                    NOW,
                                    NOW.minusDays(1),
                                    NOW.plusDays(1),
                                    LocalDate.of(2026, 3, 7),
                                    LocalDate.of(2025, 3, 7))
                            .map(day -> words.of(day, NOW))
                            .toList();
                });
    }
}

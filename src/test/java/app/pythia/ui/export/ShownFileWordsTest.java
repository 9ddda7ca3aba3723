package app.pythia.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import app.pythia.export.FileWords;
import app.pythia.ui.words.BareText;
import app.pythia.ui.words.Spoken;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownFileWordsTest {
    private static final ZonedDateTime AT = ZonedDateTime.parse("2026-11-20T16:05:00Z");

    private final FileWords words = new ShownFileWords();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | With Ada, begun on 20 November 2026, 16:05",
                "de-DE | Im Gespräch: Ada, begonnen am 20. November 2026, 16:05",
                "ja-JP | 相手：Ada、開始：2026年11月20日 16:05",
                "ko-KR | With Ada, begun on November 20, 2026, 4:05 PM",
            })
    void datesAreWrittenAsTheLanguageDoes(String tag, String begun) {
        Spoken.in(tag)
                .run(() ->
                        assertThat(words.with("Ada", AT).replace('\u202f', ' ')).isEqualTo(begun));
    }

    @Test
    void nothingIsWordedInCode() {
        Spoken.inBrackets().run(() -> assertThat(all()).noneMatch(BareText::is));
    }

    private List<String> all() {
        return Stream.concat(
                        Stream.of(
                                words.nameless(),
                                words.with("Ada"),
                                words.you(),
                                words.spoken(Duration.ofSeconds(67)),
                                words.picture(),
                                words.file(),
                                words.product("Pen", ""),
                                words.product("Pen", "blue"),
                                words.sources(),
                                words.used(2)),
                        Arrays.stream(MessageStatus.values())
                                .flatMap(status ->
                                        Arrays.stream(Sender.values())
                                                .map(sender -> words.status(status, sender)))
                                .flatMap(Optional::stream))
                .toList();
    }
}

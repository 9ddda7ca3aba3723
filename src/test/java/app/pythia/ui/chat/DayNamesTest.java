package app.pythia.ui.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DayNamesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final DayNames names = new DayNames(ZoneId.of("Europe/Berlin"));

    @Test
    void namesDaysWhereTheyBegin() {
        assertThat(above("2025-03-12", "2026-03-12", "2026-03-12", "2026-11-19", "2026-11-20"))
                .containsExactly("March 12, 2025", "March 12", "", "Yesterday", "Today");
    }

    @Test
    void namesNothingWhereAllIsOfToday() {
        assertThat(above("2026-11-20", "2026-11-20")).containsExactly("", "");
    }

    @Test
    void beginsADayWhereTheUserIs() {
        List<Message> late =
                Stream.of("2026-11-18T22:59:59Z", "2026-11-18T23:00:00Z")
                        .map(at -> message(Optional.of(Instant.parse(at))))
                        .toList();

        assertThat(above(late)).containsExactly("November 18", "Yesterday");
    }

    @Test
    void takesNoNoticeOfMessagesWithoutDate() {
        List<Message> messages =
                List.of(
                        message(Optional.empty()),
                        on("2026-11-19"),
                        message(Optional.empty()),
                        on("2026-11-19"),
                        message(Optional.empty()),
                        on("2026-11-20"));

        assertThat(above(messages)).containsExactly("", "Yesterday", "", "", "", "Today");
    }

    @Test
    void namesNoDayTwiceHoweverDisorderedTheDatesAre() {
        assertThat(above("2026-11-18", "2026-11-19", "2026-11-18", "2026-11-19", "2026-11-18"))
                .containsExactly("November 18", "Yesterday", "", "", "");
    }

    @Test
    void believesNoDateThatCannotBe() {
        assertThat(above("2026-11-19", "2099-01-01", "1960-01-01", "2026-11-20"))
                .containsExactly("Yesterday", "", "", "Today");
    }

    @Test
    void isNotMisledByOneWrongDateForLong() {
        List<Message> messages =
                Stream.concat(
                                Stream.of(on("2026-11-10")),
                                IntStream.range(0, DayNames.LOOKS_BACK + 1)
                                        .mapToObj(i ->
                                                on(
                                                        i < DayNames.LOOKS_BACK
                                                                ? "2026-03-12"
                                                                : "2026-03-13")))
                        .toList();

        assertThat(above(messages).getLast()).isEqualTo("March 13");
        assertThat(above(messages).stream().filter(name -> !name.isEmpty())).hasSize(2);
    }

    private List<String> above(String... days) {
        return above(Stream.of(days).map(DayNamesTest::on).toList());
    }

    private List<String> above(List<Message> messages) {
        return IntStream.range(0, messages.size())
                .mapToObj(row -> names.above(messages, row, TODAY))
                .toList();
    }

    private static Message on(String day) {
        return message(Optional.of(Instant.parse(day + "T12:00:00Z")));
    }

    private static Message message(Optional<Instant> at) {
        return Message.received(MessageId.local(), "Words", at);
    }
}

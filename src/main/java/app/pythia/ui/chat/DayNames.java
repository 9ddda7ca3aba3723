package app.pythia.ui.chat;

import app.pythia.conversation.Message;
import app.pythia.ui.fx.DayWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where another day begins among messages, and what it is called.
///
/// A day is named above a message that is of a later day than all before it; so no day is named
/// twice however disordered the dates are. What has no date, or one that cannot be, begins none.
final class DayNames {
    /// So many messages are looked back upon: one wrong date spoils no more than these.
    static final int LOOKS_BACK = 200;

    private final ZoneId zone;
    private final DayWords words = new DayWords();

    DayNames(ZoneId zone) {
        this.zone = zone;
    }

    /// The name of the day that begins with that message; empty if none does. Where nothing is of
    /// another day than today, none is named.
    String above(List<Message> messages, int row, LocalDate today) {
        Instant tooLate = today.plusDays(2).atStartOfDay(zone).toInstant();
        Optional<Instant> at = date(messages.get(row), tooLate);
        return at.flatMap(it -> beginning(messages, row, it, tooLate, today)).orElse("");
    }

    private Optional<String> beginning(
            List<Message> messages, int row, Instant at, Instant tooLate, LocalDate today) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        Optional<LocalDate> before =
                latest(messages, row, tooLate).map(it -> LocalDate.ofInstant(it, zone));
        boolean begins = before.map(day::isAfter).orElse(!day.equals(today));
        return begins ? Optional.of(words.of(day, today)) : Optional.empty();
    }

    private static Optional<Instant> latest(List<Message> messages, int row, Instant tooLate) {
        return messages.subList(Math.max(0, row - LOOKS_BACK), row).stream()
                .flatMap(message -> date(message, tooLate).stream())
                .max(Comparator.naturalOrder());
    }

    /// Clocks are set wrong; nothing was said before there were computers, or the day after
    /// tomorrow.
    private static Optional<Instant> date(Message message, Instant tooLate) {
        return message.at().filter(at -> at.isAfter(Instant.EPOCH) && at.isBefore(tooLate));
    }
}

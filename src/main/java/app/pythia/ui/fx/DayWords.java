package app.pythia.ui.fx;

import app.pythia.ui.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// What days are called, in the language that the window was in when this was made: today,
/// yesterday, or their date.
public final class DayWords {
    private final String today = Words.of("fx.day.today");
    private final String tomorrow = Words.of("fx.day.tomorrow");
    private final String yesterday = Words.of("fx.day.yesterday");
    private final DateTimeFormatter thisYear =
            DateTimeFormatter.ofLocalizedPattern("MMMMd").withLocale(Words.locale());
    private final DateTimeFormatter otherYear =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Words.locale());

    /// A day, as it is called on the day that it is now; days to come have their date but for
    /// tomorrow.
    public String of(LocalDate day, LocalDate now) {
        if (day.equals(now)) {
            return today;
        }
        if (day.equals(now.plusDays(1))) {
            return tomorrow;
        }
        if (day.equals(now.minusDays(1))) {
            return yesterday;
        }
        return (day.getYear() == now.getYear() ? thisYear : otherYear).format(day);
    }
}

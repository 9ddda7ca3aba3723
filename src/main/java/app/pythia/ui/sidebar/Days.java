package app.pythia.ui.sidebar;

import app.pythia.ui.fx.DayWords;
import app.pythia.ui.words.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

/// The wording of days and times in the list.
final class Days {
    private final InstantSource clock;
    private final ZoneId zone;
    private final DayWords names = new DayWords();
    private final String lastWeek = Words.of("sidebar.last-week");
    private final DateTimeFormatter timeOfDay =
            DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(Words.locale());
    private final DateTimeFormatter weekday =
            DateTimeFormatter.ofLocalizedPattern("E").withLocale(Words.locale());
    private final DateTimeFormatter shortDate =
            DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(Words.locale());

    Days(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// The heading under which something of that time stands.
    String heading(Instant at) {
        return isOfLastWeek(daysAgo(at)) ? lastWeek : name(at);
    }

    /// What is of a day to come is of a clock that is wrong.
    private String name(Instant at) {
        LocalDate today = today();
        return names.of(today.minusDays(daysAgo(at)), today);
    }

    private long daysAgo(Instant at) {
        return Math.max(0, ChronoUnit.DAYS.between(LocalDate.ofInstant(at, zone), today()));
    }

    private static boolean isOfLastWeek(long daysAgo) {
        return daysAgo > 1 && daysAgo <= 7;
    }

    /// The time of day, or the weekday where several days share a heading.
    String when(Instant at) {
        return (isOfLastWeek(daysAgo(at)) ? weekday : timeOfDay).format(at.atZone(zone));
    }

    /// The time of day, or the day where it was another one than today.
    String whenAnyDay(Instant at) {
        long daysAgo = daysAgo(at);
        if (daysAgo == 1) {
            return name(at);
        }
        if (isOfLastWeek(daysAgo)) {
            return weekday.format(at.atZone(zone));
        }
        return (daysAgo == 0 ? timeOfDay : shortDate).format(at.atZone(zone));
    }
}

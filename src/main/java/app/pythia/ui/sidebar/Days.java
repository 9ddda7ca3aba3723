package app.pythia.ui.sidebar;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// The wording of days and times in the list.
final class Days {
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter THIS_YEAR =
            DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter OTHER_YEAR =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final InstantSource clock;
    private final ZoneId zone;
    private final DateTimeFormatter timeOfDay =
            DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);

    Days(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// The heading under which something of that time stands.
    String heading(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        LocalDate today = today();
        long ago = ChronoUnit.DAYS.between(day, today);
        if (ago <= 0) {
            return "Today";
        }
        if (ago == 1) {
            return "Yesterday";
        }
        if (ago <= 7) {
            return "Last week";
        }
        return (day.getYear() == today.getYear() ? THIS_YEAR : OTHER_YEAR).format(day);
    }

    /// The time of day, or the weekday where several days share a heading.
    String when(Instant at) {
        return heading(at).equals("Last week")
                ? WEEKDAY.format(at.atZone(zone))
                : timeOfDay.format(at.atZone(zone));
    }

    /// The time of day, or the day where it was another one than today.
    String whenAnyDay(Instant at) {
        return switch (heading(at)) {
            case "Today" -> timeOfDay.format(at.atZone(zone));
            case "Yesterday" -> "Yesterday";
            case "Last week" -> WEEKDAY.format(at.atZone(zone));
            default -> SHORT.format(at.atZone(zone));
        };
    }
}

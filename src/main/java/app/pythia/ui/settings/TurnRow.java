package app.pythia.ui.settings;

import app.pythia.turn.TurnTiming;
import app.pythia.turn.TurnTiming.DeviceInUse;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// One of the last turns, as it is listed.
///
/// @param when the time of day
/// @param total how long it took to be heard
/// @param gaps how often the answer ran dry
record TurnRow(TurnTiming turn, String when, String total, String gaps) {

    static TurnRow of(TurnTiming turn, ZoneId zone) {
        return new TurnRow(
                turn,
                DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                        .format(turn.began().atZone(zone)),
                TurnPlot.untilHeard(turn).map(TalkingWords::milliseconds).orElse("not heard"),
                gaps(turn.gaps()));
    }

    /// From what to what the total is; empty without one.
    String span() {
        return TurnPlot.untilHeard(turn).isEmpty()
                ? ""
                : TurnPlot.spanUntilHeard(turn).toLowerCase(Locale.ROOT);
    }

    /// The devices by their true names and formats, in a line each.
    List<String> devices() {
        return Stream.of(
                        turn.microphone().map(device -> "Microphone: " + words(device)),
                        turn.speaker().map(device -> "Speaker: " + words(device)))
                .flatMap(Optional::stream)
                .toList();
    }

    String spoken() {
        return when + ", " + (span() + " " + total).strip() + ", " + gaps;
    }

    static String words(DeviceInUse device) {
        return String.format(
                Locale.ROOT,
                "%s · %,d Hz · %s",
                device.name(),
                device.sampleRate(),
                channels(device.channels()));
    }

    private static String channels(int count) {
        return switch (count) {
            case 1 -> "mono";
            case 2 -> "stereo";
            default -> count + " channels";
        };
    }

    private static String gaps(int count) {
        return switch (count) {
            case 0 -> "no gaps";
            case 1 -> "1 gap";
            default -> count + " gaps";
        };
    }
}

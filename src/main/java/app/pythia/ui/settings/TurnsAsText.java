package app.pythia.ui.settings;

import app.pythia.turn.TurnStep;
import app.pythia.turn.TurnTiming;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The last turns as a table of plain text. It holds times, counts and the names of devices; no
/// words, no key and no address.
final class TurnsAsText {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final String NONE = "-";

    private final ZoneId zone;

    TurnsAsText(ZoneId zone) {
        this.zone = zone;
    }

    String of(List<TurnTiming> turns) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head());
        turns.forEach(turn -> rows.add(row(turn)));
        int columns = head().size();
        int[] widths =
                IntStream.range(0, columns)
                        .map(at ->
                                rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0))
                        .toArray();
        return "Pythia: the last turns, newest first; milliseconds since each began\n"
                + rows.stream()
                        .map(row -> line(row, widths))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> head() {
        return Stream.of(
                        Stream.of("began"),
                        Stream.of(TurnStep.values())
                                .filter(step -> step != TurnStep.BEGUN)
                                .map(StepWords::column),
                        Stream.of("until heard", "gaps", "microphone", "speaker"))
                .flatMap(it -> it)
                .toList();
    }

    private List<String> row(TurnTiming turn) {
        return Stream.of(
                        Stream.of(WHEN.format(turn.began().atZone(zone))),
                        Stream.of(TurnStep.values())
                                .filter(step -> step != TurnStep.BEGUN)
                                .map(step -> millis(Optional.ofNullable(turn.steps().get(step)))),
                        Stream.of(
                                millis(TurnPlot.untilHeard(turn)),
                                Integer.toString(turn.gaps()),
                                turn.microphone().map(TurnRow::words).orElse(NONE),
                                turn.speaker().map(TurnRow::words).orElse(NONE)))
                .flatMap(it -> it)
                .toList();
    }

    private static String millis(Optional<Duration> time) {
        return time.map(it -> Long.toString(it.toMillis())).orElse(NONE);
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(at -> row.get(at) + " ".repeat(widths[at] - row.get(at).length()))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }
}

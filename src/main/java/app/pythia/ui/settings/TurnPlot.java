package app.pythia.ui.settings;

import app.pythia.turn.TurnStep;
import app.pythia.turn.TurnTiming;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A turn's steps along a line of time, each beginning where the one before ends. What is said and
/// what is heard would hide all else by their length: where they are long, they are drawn
/// shortened.
///
/// @param bars the steps that are known, in their order
/// @param total from letting the key go to the first sound, if there was one
record TurnPlot(List<Bar> bars, Optional<Bar> total) {
    private static final double SHORTENED = 0.12;

    /// Who takes the time.
    enum Whose {
        YOURS,
        PYTHIAS,
        SERVICES,
        CLONES,
        /// What is waited for, as a whole.
        EVERYBODYS
    }

    /// @param from where it begins, 0 to 1 of the plot's width
    /// @param to where it ends
    /// @param shortened whether it is drawn shorter than it was
    record Bar(
            String name, Whose whose, Duration length, double from, double to, boolean shortened) {

        String time() {
            return TalkingWords.milliseconds(length);
        }
    }

    private record Span(TurnStep step, Duration length) {
        private Bar bar(double from, double to, boolean shortened) {
            return new Bar(StepWords.until(step), whose(), length, from, to, shortened);
        }

        private Whose whose() {
            return switch (step) {
                case BEGUN, MICROPHONE_OPEN, RELEASED, RECORDED -> Whose.YOURS;
                case ENCODED, REQUEST_OUT -> Whose.PYTHIAS;
                case FIRST_BYTE -> Whose.SERVICES;
                case FIRST_SOUND, DONE -> Whose.CLONES;
            };
        }

        private boolean mayBeShortened() {
            return step == TurnStep.RELEASED || step == TurnStep.DONE;
        }
    }

    TurnPlot {
        bars = List.copyOf(bars);
    }

    static TurnPlot of(TurnTiming turn) {
        List<Span> spans = spans(turn);
        double rest = nanos(spans.stream().filter(span -> !span.mayBeShortened()));
        List<Span> shortened =
                spans.stream()
                        .filter(span -> span.mayBeShortened() && span.length.toNanos() > rest / 4)
                        .toList();
        double whole = nanos(spans.stream().filter(span -> !shortened.contains(span)));
        double unit = whole == 0 ? 0 : (1 - SHORTENED * shortened.size()) / whole;
        Map<TurnStep, Double> ends = new EnumMap<>(TurnStep.class);
        List<Bar> bars = new ArrayList<>();
        double at = 0;
        for (Span span : spans) {
            boolean cut = shortened.contains(span);
            double to = Math.min(1, at + (cut ? SHORTENED : span.length.toNanos() * unit));
            bars.add(span.bar(at, to, cut));
            ends.put(span.step, to);
            at = to;
        }
        return new TurnPlot(bars, total(turn, ends));
    }

    private static Optional<Bar> total(TurnTiming turn, Map<TurnStep, Double> ends) {
        return untilHeard(turn)
                .map(length ->
                        new Bar(
                                spanUntilHeard(turn),
                                Whose.EVERYBODYS,
                                length,
                                ends.getOrDefault(TurnStep.RELEASED, 0.0),
                                ends.getOrDefault(TurnStep.FIRST_SOUND, 0.0),
                                false));
    }

    private static double nanos(Stream<Span> spans) {
        return spans.mapToDouble(span -> span.length.toNanos()).sum();
    }

    /// From letting the key go, or from sending what was typed, to the first sound.
    static Optional<Duration> untilHeard(TurnTiming turn) {
        Duration from = turn.steps().getOrDefault(TurnStep.RELEASED, Duration.ZERO);
        return Optional.ofNullable(turn.steps().get(TurnStep.FIRST_SOUND))
                .map(heard -> heard.minus(from));
    }

    /// What that is called.
    static String spanUntilHeard(TurnTiming turn) {
        return (turn.steps().containsKey(TurnStep.RELEASED) ? "Release" : "Sent")
                + " → first sound";
    }

    /// The plot in words, for who does not see it.
    String spoken() {
        return Stream.concat(bars.stream(), total.stream())
                .map(bar -> bar.name() + ": " + bar.time())
                .collect(Collectors.joining("\n"));
    }

    /// A step that came before the one ahead of it took no time of its own.
    private static List<Span> spans(TurnTiming turn) {
        List<Span> spans = new ArrayList<>();
        Duration reached = Duration.ZERO;
        for (TurnStep step : TurnStep.values()) {
            Duration at = turn.steps().get(step);
            if (at != null && step != TurnStep.BEGUN) {
                Duration next = at.compareTo(reached) > 0 ? at : reached;
                spans.add(new Span(step, next.minus(reached)));
                reached = next;
            }
        }
        return spans;
    }
}

package app.pythia.bench;

import app.pythia.turn.TurnStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A turn as bars over time, as SVG: all of it, and once more what lies between letting go and the
/// first sound, where milliseconds count.
final class TurnPicture {
    private static final int WIDTH = 960;
    private static final int LEFT = 210;
    private static final int RIGHT = 90;
    private static final int ROW = 26;
    private static final int TOP = 64;
    private static final int BETWEEN = 74;

    /// What happens between two steps.
    private record Span(String name, TurnStep from, TurnStep to, String colour) {}

    private static final List<Span> SPANS =
            List.of(
                    new Span(
                            "microphone opens",
                            TurnStep.BEGUN,
                            TurnStep.MICROPHONE_OPEN,
                            "#8a6d3b"),
                    new Span("you speak", TurnStep.MICROPHONE_OPEN, TurnStep.RELEASED, "#2f6f9f"),
                    new Span("the last sound", TurnStep.RELEASED, TurnStep.RECORDED, "#2f6f9f"),
                    new Span("the take ends", TurnStep.RECORDED, TurnStep.ENCODED, "#b5473c"),
                    new Span("request goes out", TurnStep.ENCODED, TurnStep.REQUEST_OUT, "#b5473c"),
                    new Span(
                            "the clone thinks",
                            TurnStep.REQUEST_OUT,
                            TurnStep.FIRST_BYTE,
                            "#777777"),
                    new Span(
                            "answer to speaker",
                            TurnStep.FIRST_BYTE,
                            TurnStep.FIRST_SOUND,
                            "#b5473c"),
                    new Span("the clone is heard", TurnStep.FIRST_SOUND, TurnStep.DONE, "#3d7d4a"));

    private final Map<TurnStep, Duration> steps;
    private final StringBuilder svg = new StringBuilder();

    private TurnPicture(Map<TurnStep, Duration> steps) {
        this.steps = steps;
    }

    /// @param steps all of them, from the key's going down on
    /// @param caption how it was measured
    static String of(Map<TurnStep, Duration> steps, String caption) {
        return new TurnPicture(steps).draw(caption);
    }

    private String draw(String caption) {
        List<Span> betweenTheTwo = SPANS.subList(2, 7);
        int second = TOP + SPANS.size() * ROW + BETWEEN;
        int height = second + betweenTheTwo.size() * ROW + 46;
        svg.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" \
                font-family="sans-serif" font-size="13">
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                """
                        .formatted(WIDTH, height, WIDTH, height));
        text(16, 24, "start", "bold", "One spoken turn");
        text(16, 43, "start", "normal", caption);
        panel(TOP, SPANS, 0, millis(TurnStep.DONE));
        text(16, second - 18, "start", "bold", "From letting go to the first sound");
        panel(second, betweenTheTwo, millis(TurnStep.RELEASED), millis(TurnStep.FIRST_SOUND));
        return svg.append("</svg>\n").toString();
    }

    private void panel(int top, List<Span> spans, double from, double to) {
        int bottom = top + spans.size() * ROW;
        double tick = tick(to - from);
        for (double at = 0; at <= to - from; at += tick) {
            line(x(from + at, from, to), top, bottom);
            text(x(from + at, from, to), bottom + 17, "middle", "normal", time(at));
        }
        for (int row = 0; row < spans.size(); row++) {
            bar(spans.get(row), top + row * ROW, from, to);
        }
    }

    private void bar(Span span, int y, double from, double to) {
        double left = x(millis(span.from()), from, to);
        double right = Math.max(left + 1.5, x(millis(span.to()), from, to));
        svg.append(
                """
                <rect x="%s" y="%d" width="%s" height="%d" rx="2" fill="%s"/>
                """
                        .formatted(
                                number(left),
                                y + 5,
                                number(right - left),
                                ROW - 10,
                                span.colour()));
        text(LEFT - 12, y + 18, "end", "normal", span.name());
        boolean fits = right + 80 < WIDTH;
        text(
                fits ? right + 6 : left - 6,
                y + 18,
                fits ? "start" : "end",
                "normal",
                time(millis(span.to()) - millis(span.from())));
    }

    private void line(double x, int from, int to) {
        svg.append(
                """
                <line x1="%s" y1="%d" x2="%s" y2="%d" stroke="#dddddd"/>
                """
                        .formatted(number(x), from, number(x), to));
    }

    private void text(double x, int y, String anchor, String weight, String text) {
        svg.append(
                """
                <text x="%s" y="%d" text-anchor="%s" font-weight="%s" fill="#222222">%s</text>
                """
                        .formatted(number(x), y, anchor, weight, escaped(text)));
    }

    private static double x(double at, double from, double to) {
        return LEFT + (at - from) / (to - from) * (WIDTH - LEFT - RIGHT);
    }

    /// 1, 2 or 5 times a power of ten, so that there are four to ten.
    private static double tick(double length) {
        List<Double> steps = new ArrayList<>();
        for (double power = 0.01; power < 1e6; power *= 10) {
            steps.addAll(List.of(power, 2 * power, 5 * power));
        }
        return steps.stream().filter(step -> length / step <= 10).findFirst().orElse(length);
    }

    private double millis(TurnStep step) {
        return steps.getOrDefault(step, Duration.ZERO).toNanos() / 1e6;
    }

    private static String time(double millis) {
        if (millis >= 1_000) {
            return number(millis / 1_000) + " s";
        }
        return (millis < 10 && millis > 0 ? number(millis) : "" + Math.round(millis)) + " ms";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}

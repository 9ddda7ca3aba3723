package app.pythia.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How long it takes from letting go to the last byte of the request, for takes of any length.
///
/// The last byte counts when the service has it: not before the socket was given it. Of the whole,
/// what passes until the service has the first byte is Pythia's own; the rest is the line's, and
/// stands beside the same bytes on a socket with nothing around it.
final class ReleaseToWire implements Benchmark {
    private static final String FLOOR = "the ready bytes on a bare socket";
    private static final int WARM_UP = 100;
    private static final int ROUNDS = 40;
    private static final int REFERENCE_ROUNDS = 10;
    private static final double MOST_MILLIS = 15;
    private static final double MOST_GROWTH = 0.1;
    private static final int LEAST_RATIO = 50;

    @Override
    public String name() {
        return "release-to-wire";
    }

    @Override
    public List<Result> run(Path folder) throws Exception {
        try (SentTakes takes = new SentTakes(folder.resolve("outbox"))) {
            var _ = measure(takes, 5, WARM_UP);
            TakesOfLength five = measure(takes, 5, ROUNDS);
            TakesOfLength minute = measure(takes, 60, ROUNDS);
            TakesOfLength longest = measure(takes, 300, ROUNDS);
            List<TakesOfLength> all = List.of(five, minute, longest);
            List<Result> results = new ArrayList<>();
            all.forEach(length -> results.addAll(times(length)));
            results.add(floor(longest));
            results.add(growth("growth", all, length -> length.sent().medianMillis()));
            results.add(
                    growth("growth-before-the-line", all, length -> length.begun().medianMillis()));
            results.addAll(ratios(takes, minute));
            return results;
        }
    }

    private static TakesOfLength measure(SentTakes takes, int seconds, int rounds)
            throws IOException, InterruptedException {
        TakesOfLength measured = TakesOfLength.of(seconds);
        List<byte[]> body = takes.body(measured.duration());
        for (int round = 0; round < rounds; round++) {
            SentTakes.Times times = takes.send(measured.duration());
            measured.begun().add(times.begun());
            measured.sent().add(times.sent());
            measured.floor().add(takes.sendReady(body));
        }
        return measured;
    }

    private static List<Result> times(TakesOfLength takes) {
        String name = "release-to-wire/" + takes.seconds() + "s";
        double all = takes.sent().p95Millis();
        double floor = takes.floor().p95Millis();
        double own = takes.begun().p95Millis();
        return List.of(
                Result.of(name, all, "ms", "p95 ≤ 15 ms", all <= MOST_MILLIS)
                        .beside(FLOOR, floor, all / floor),
                Result.of(
                        name + "-before-the-line",
                        own,
                        "ms",
                        "p95 ≤ 15 ms, to the first byte",
                        own <= MOST_MILLIS));
    }

    private static Result floor(TakesOfLength takes) {
        double floor = takes.floor().p95Millis();
        return Result.of(
                "release-to-wire/300s-floor",
                floor,
                "ms",
                "p95 ≤ 15 ms of " + FLOOR,
                floor <= MOST_MILLIS);
    }

    private static Result growth(
            String part, List<TakesOfLength> all, ToDoubleFunction<TakesOfLength> millis) {
        double ours = slope(all, millis);
        double floor = slope(all, length -> length.floor().medianMillis());
        return Result.of(
                        "release-to-wire/" + part,
                        ours,
                        "ms/min",
                        "≤ 0.1 ms per minute",
                        ours <= MOST_GROWTH)
                .beside(FLOOR, floor, ours / floor);
    }

    /// By least squares.
    private static double slope(List<TakesOfLength> all, ToDoubleFunction<TakesOfLength> millis) {
        double x = all.stream().mapToDouble(TakesOfLength::minutes).average().orElseThrow();
        double y = all.stream().mapToDouble(millis).average().orElseThrow();
        double products = 0;
        double squares = 0;
        for (TakesOfLength length : all) {
            products += (length.minutes() - x) * (millis.applyAsDouble(length) - y);
            squares += (length.minutes() - x) * (length.minutes() - x);
        }
        return products / squares;
    }

    private static List<Result> ratios(SentTakes takes, TakesOfLength minute) throws Exception {
        TakesOfLength tarsos = afterwards(takes, minute, EncodedAfterwards.byTarsos(takes.api()));
        TakesOfLength same = afterwards(takes, minute, EncodedAfterwards.byOurs(takes.api()));
        String byTarsos = "resampled by TarsosDSP, wrapped and encoded after release";
        String asHere = "resampled as here, wrapped and encoded after release";
        return List.of(
                ratio("60s-ratio", minute.sent(), tarsos.sent(), byTarsos),
                ratio("60s-ratio-own-resampler", minute.sent(), same.sent(), asHere),
                ratio("60s-ratio-before-the-line", minute.begun(), tarsos.begun(), byTarsos));
    }

    private static TakesOfLength afterwards(
            SentTakes takes, TakesOfLength like, EncodedAfterwards reference) throws Exception {
        byte[] recorded = takes.recorded(like.duration());
        TakesOfLength measured = TakesOfLength.of(like.seconds());
        for (int round = 0; round < REFERENCE_ROUNDS; round++) {
            SentTakes.Times times = takes.sendAfterwards(reference, recorded);
            measured.begun().add(times.begun());
            measured.sent().add(times.sent());
        }
        return measured;
    }

    private static Result ratio(String part, Rounds ours, Rounds reference, String what) {
        double ratio = reference.medianMillis() / ours.medianMillis();
        return Result.of(
                        "release-to-wire/" + part,
                        ours.medianMillis(),
                        "ms",
                        "≥ 50 times faster",
                        ratio >= LEAST_RATIO)
                .beside(what, reference.medianMillis(), ratio);
    }
}

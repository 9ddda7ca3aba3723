package app.pythia.bench;

import app.pythia.devices.Child;
import app.pythia.devices.PrivatePulse;
import app.pythia.devices.Tools;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Whether the first sound after the key has gone down, and the last one after it has come up, are
/// in the take.
final class Onset implements Benchmark {
    private static final int PRESSES = 200;
    private static final Duration LIMIT = Duration.ofMinutes(15);
    private static final String TOLD = "told, has no goal";

    @Override
    public String name() {
        return "onset";
    }

    @Override
    public List<String> needs() {
        return List.of("pulseaudio", "pactl", "parec");
    }

    @Override
    public List<Result> run(Path folder) {
        try (PrivatePulse pulse = PrivatePulse.start(folder.resolve("pulse"))) {
            List<Press> tried = new ArrayList<>(presses(pulse, folder, "cold"));
            List<Press> cold = tried.stream().filter(Press::isAsAsked).toList();
            tried.addAll(presses(pulse, folder, "warm"));
            List<Press> all = tried.stream().filter(Press::isAsAsked).toList();
            List<Press> warm = all.subList(cold.size(), all.size());
            List<Result> results = new ArrayList<>();
            results.add(missing("onset/cold", cold, Press::hasBeginning));
            results.add(missing("onset/warm", warm, Press::hasBeginning));
            results.add(missing("onset/end", all, Press::hasEnd));
            results.add(latest(all));
            results.add(told("onset/chirp-late", tried.size() - all.size(), "presses more"));
            results.add(told("onset/room-least-cold", least(cold), "ms"));
            results.add(told("onset/room-least-warm", least(warm), "ms"));
            double[] plain = plainOpenings(pulse, folder);
            results.add(opening("onset/opening-median", 0.5, cold, plain));
            results.add(opening("onset/opening-p95", 0.95, cold, plain));
            return results;
        }
    }

    private static List<Press> presses(PrivatePulse pulse, Path folder, String part) {
        return lines(pulse, folder, part, OnsetProgram.class, part, "" + PRESSES, "" + folder)
                .stream()
                .map(Press::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static double[] plainOpenings(PrivatePulse pulse, Path folder) {
        return lines(pulse, folder, "plain", PlainOpening.class).stream()
                .filter(line -> line.startsWith(PlainOpening.MARK))
                .mapToDouble(line -> Double.parseDouble(line.split(" ", -1)[1]))
                .sorted()
                .toArray();
    }

    /// What a program prints that plays into the microphone, and to no speaker.
    private static List<String> lines(
            PrivatePulse pulse, Path folder, String part, Class<?> main, String... arguments) {
        Path output = folder.resolve(part + ".txt");
        Map<String, String> environment = new HashMap<>(pulse.environment());
        environment.put("PULSE_SINK", "mic");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "--class-path",
                                System.getProperty("java.class.path"),
                                main.getName()));
        command.addAll(Arrays.asList(arguments));
        try (Child child = Child.start(environment, output, command.toArray(String[]::new))) {
            if (!child.endsWithin(LIMIT)) {
                throw new IllegalStateException(part + " does not end: " + Tools.read(output));
            }
        }
        return Tools.read(output).lines().toList();
    }

    private static Result missing(String name, List<Press> presses, Predicate<Press> whole) {
        if (presses.isEmpty()) {
            return Result.of(name, Double.NaN, "", "not measured", false);
        }
        int missing = (int) presses.stream().filter(whole.negate()).count();
        return Result.of(
                name,
                missing,
                "of " + presses.size(),
                "0 clipped",
                missing == 0 && presses.size() >= PRESSES);
    }

    private static Result opening(String name, double share, List<Press> cold, double[] plain) {
        double[] ours = cold.stream().mapToDouble(Press::open).sorted().toArray();
        double mine = quantile(ours, share);
        double theirs = quantile(plain, share);
        return Result.of(name, mine, "ms", TOLD, true)
                .beside("Java Sound with its own buffer", theirs, theirs / mine);
    }

    /// That what was measured is what was asked for, or harder.
    private static Result latest(List<Press> presses) {
        double latest = presses.stream().mapToDouble(Press::spoken).max().orElse(Double.NaN);
        return Result.of(
                "onset/chirp-latest", latest, "ms", "≤ 100 ms after the key", latest <= 100);
    }

    private static double least(List<Press> presses) {
        return presses.stream().mapToDouble(Press::room).min().orElse(Double.NaN);
    }

    private static Result told(String name, double value, String unit) {
        return Result.of(name, value, unit, TOLD, true);
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}

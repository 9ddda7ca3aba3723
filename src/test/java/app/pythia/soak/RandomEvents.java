package app.pythia.soak;

import app.pythia.app.RandomEventsProgram;
import app.pythia.bench.Benchmark;
import app.pythia.bench.Result;
import app.pythia.soak.events.Finding;
import app.pythia.soak.events.Finding.Kind;
import app.pythia.soak.events.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Somebody does anything at all to the window, while the service and the devices fail as they
/// like. Nothing may be thrown, the window must live, and what was said must be found: with the
/// service, once, or shown as unsent. The property `soak.seed` names the one run that is wanted.
final class RandomEvents implements Benchmark {
    private static final int LONGEST_RUN_SECONDS = 900;

    private final int events;
    private final List<Long> seeds;

    RandomEvents(Extent extent) {
        events = extent.of(2_000, 300);
        Long seed = Long.getLong("soak.seed", 0);
        seeds = seed != 0 ? List.of(seed) : first(extent.of(10, 1));
    }

    private static List<Long> first(int runs) {
        return IntStream.rangeClosed(1, runs).mapToObj(it -> (long) it).toList();
    }

    @Override
    public String name() {
        return "random-events";
    }

    @Override
    public List<Result> run(Path folder) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        for (long seed : seeds) {
            Outcome outcome = run(Files.createDirectories(folder.resolve("seed-" + seed)), seed);
            System.out.printf(
                    "seed %d: %d things said, %d arrived, %d found%n",
                    seed, outcome.said(), outcome.arrived(), outcome.findings().size());
            outcome.findings().forEach(it -> System.out.println("  " + it));
            outcomes.add(outcome);
        }
        return results(outcomes, seeds.size() * events);
    }

    private Outcome run(Path folder, long seed) throws IOException, InterruptedException {
        Path printed = folder.resolve("printed.txt");
        List<String> command =
                Programs.command(
                        RandomEventsProgram.class,
                        "-Xmx512m",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djava.awt.headless=true");
        command.addAll(List.of(folder.toString(), Long.toString(seed), Integer.toString(events)));
        ProcessBuilder program =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile());
        // Nothing of this machine's is to be used, and no browser opened.
        program.environment().clear();
        program.environment().put("HOME", folder.toString());
        Process process = program.start();
        boolean ended = process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        Path found = folder.resolve("found.txt");
        if (!ended || !Files.exists(found)) {
            throw new IOException("seed " + seed + " did not come to its end: " + printed);
        }
        return Outcome.read(found).with(inPrint(printed));
    }

    /// JavaFX prints what it catches.
    static List<Finding> inPrint(Path printed) throws IOException {
        try (Stream<String> lines = Files.lines(printed)) {
            List<String> stacks = lines.filter(it -> it.startsWith("\tat ")).limit(5).toList();
            return stacks.isEmpty()
                    ? List.of()
                    : List.of(new Finding(Kind.UNCAUGHT, "see " + printed + ": " + stacks));
        }
    }

    /// One for each kind of what may be found.
    static List<Result> results(List<Outcome> outcomes, int events) {
        List<Result> results = new ArrayList<>();
        String of = "in %,d events and %d runs: ".formatted(events, outcomes.size());
        for (Kind kind : Kind.values()) {
            int count = count(outcomes, kind);
            String goal = of + "0 " + goal(kind);
            results.add(Result.of("random-events/" + part(kind), count, "found", goal, count == 0));
        }
        int arrived = outcomes.stream().mapToInt(Outcome::arrived).sum();
        int said = outcomes.stream().mapToInt(Outcome::said).sum();
        results.add(
                Result.of(
                        "random-events",
                        said,
                        "said",
                        of + "something is said and arrives, %,d did".formatted(arrived),
                        arrived > outcomes.size()));
        return results;
    }

    private static int count(List<Outcome> outcomes, Kind kind) {
        return (int)
                outcomes.stream()
                        .flatMap(it -> it.findings().stream())
                        .filter(it -> it.kind() == kind)
                        .count();
    }

    private static String part(Kind kind) {
        return switch (kind) {
            case UNCAUGHT -> "uncaught";
            case BLOCKED -> "blocked";
            case NOT_READY -> "ready";
            case STUCK -> "stuck";
            case TWICE -> "twice";
            case LOST -> "lost";
            case UNTRUE -> "untrue";
            case MESSAGE -> "messages";
        };
    }

    private static String goal(Kind kind) {
        return switch (kind) {
            case UNCAUGHT -> "exceptions that nobody caught";
            case BLOCKED -> "times the window stood still for over 1 s";
            case NOT_READY -> "times it did not take a turn afterwards";
            case STUCK -> "microphones open though nothing was held";
            case TWICE -> "things sent twice";
            case LOST -> "things said that were neither sent nor shown as unsent";
            case UNTRUE -> "told as unsent that were sent";
            case MESSAGE -> "messages lost";
        };
    }
}

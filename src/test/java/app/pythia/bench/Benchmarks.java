package app.pythia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Runs the benchmarks, prints what they measured as a table, and writes it to `results.json`.
///
/// A figure that misses its goal is reported and fails nothing; so does a benchmark that cannot run
/// here, with the reason.
public final class Benchmarks {
    private static final List<Benchmark> ALL =
            List.of(
                    new ReleaseToWire(),
                    new Onset(),
                    new ResampleQuality(),
                    new ResampleSpeed(),
                    new SseAudio());

    private Benchmarks() {}

    /// Runs those whose name starts so, or all.
    ///
    /// @param args the folder for what is written, and how the names of those to be run start
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        String wanted = args.length > 1 ? args[1] : "";
        List<Result> results = new ArrayList<>();
        for (Benchmark benchmark : ALL) {
            if (isWanted(benchmark.name(), wanted)) {
                results.addAll(run(benchmark, folder));
            }
            Results.write(results, folder.resolve("results.json"));
        }
        System.out.println(Results.table(results));
        // What a benchmark has left behind must not keep this from ending.
        System.exit(0);
    }

    /// A part of a benchmark may be asked for too; the whole of it is run.
    private static boolean isWanted(String name, String wanted) {
        return name.startsWith(wanted) || wanted.startsWith(name + "/");
    }

    private static List<Result> run(Benchmark benchmark, Path folder) {
        List<String> missing =
                benchmark.needs().stream().filter(program -> !isInstalled(program)).toList();
        if (!missing.isEmpty()) {
            String needed = "needs " + String.join(", ", missing);
            System.out.println(benchmark.name() + " " + needed);
            return List.of(notMeasured(benchmark, needed));
        }
        System.out.println(benchmark.name() + " …");
        long begun = System.nanoTime();
        try {
            Path own = Files.createDirectories(folder.resolve(benchmark.name()));
            List<Result> results = benchmark.run(own);
            System.out.printf(
                    Locale.ROOT,
                    "%s took %.0f s%n",
                    benchmark.name(),
                    (System.nanoTime() - begun) / 1e9);
            return results;
        } catch (Exception failed) {
            failed.printStackTrace(System.out);
            return List.of(notMeasured(benchmark, "failed: " + failed));
        }
    }

    private static Result notMeasured(Benchmark benchmark, String why) {
        return Result.of(benchmark.name(), Double.NaN, "", why, false);
    }

    private static boolean isInstalled(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}

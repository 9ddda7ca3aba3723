package app.pythia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Runs what is measured, one after the other.
public final class Runs {
    private Runs() {}

    /// Runs those whose name starts so, or all; writes what came of them to `results.json`, after
    /// each, and prints it as a table.
    ///
    /// What fails, or cannot be run here, is a result that is not met, with the reason as its goal.
    ///
    /// @param folder for `results.json`, and in a folder of its own for what each leaves behind
    /// @param wanted how the names of those to be run start
    public static List<Result> of(List<? extends Benchmark> all, Path folder, String wanted)
            throws IOException {
        Files.createDirectories(folder);
        List<Result> results = new ArrayList<>();
        for (Benchmark benchmark : all) {
            if (isWanted(benchmark.name(), wanted)) {
                results.addAll(run(benchmark, folder));
            }
            Results.write(results, folder.resolve("results.json"));
        }
        System.out.println(Results.table(results));
        return results;
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
        } catch (Exception | AssertionError failed) {
            failed.printStackTrace(System.out);
            return List.of(notMeasured(benchmark, "failed: " + failed));
        }
    }

    private static Result notMeasured(Benchmark benchmark, String why) {
        return Result.of(benchmark.name(), Double.NaN, "", why, false);
    }

    static boolean isInstalled(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}

package app.pythia.soak;

import app.pythia.bench.Benchmark;
import app.pythia.bench.Result;
import app.pythia.soak.store.CorruptProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Stores and settings whose files are damaged are opened and used, in a process that may die of
/// it.
final class Corrupt implements Benchmark {
    private static final int MOST_CRASHES = 20;

    private final int cases;

    Corrupt(Extent extent) {
        this.cases = extent.of(1_000, 60);
    }

    /// Runs the cases from a number on; gives what it wrote, also if it died.
    interface Run {
        List<String> from(int number) throws IOException, InterruptedException;
    }

    @Override
    public String name() {
        return "corrupt";
    }

    @Override
    public List<Result> run(Path folder) throws IOException, InterruptedException {
        return results(number -> written(folder, number));
    }

    /// What all cases come to: after a crash it goes on with the next.
    List<Result> results(Run run) throws IOException, InterruptedException {
        List<String> faults = new ArrayList<>();
        int crashes = 0;
        int next = 0;
        while (next < cases && crashes < MOST_CRASHES) {
            List<String> log = run.from(next);
            log.stream().filter(it -> it.startsWith(CorruptProgram.FAULT)).forEach(faults::add);
            int last = next - 1;
            for (String line : log) {
                last =
                        line.startsWith(CorruptProgram.BEGINS)
                                ? Integer.parseInt(line.substring(CorruptProgram.BEGINS.length()))
                                : last;
            }
            crashes += log.contains(CorruptProgram.ENDS) ? 0 : 1;
            next = Math.max(next, last) + 1;
        }
        faults.forEach(System.out::println);
        return List.of(
                none("corrupt/crashes", crashes, "0 crashes" + of(next)),
                none(
                        "corrupt/faults",
                        faults.size(),
                        "usable within 5 s and afterwards, the bad file kept aside" + of(next)));
    }

    private static String of(int count) {
        return ": %,d damaged stores and as many settings".formatted(count);
    }

    private List<String> written(Path folder, int from) throws IOException, InterruptedException {
        Path log = folder.resolve("log-" + from);
        List<String> command = Programs.command(CorruptProgram.class);
        command.addAll(List.of(folder.toString(), Integer.toString(from), Integer.toString(cases)));
        var _ =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start()
                        .waitFor();
        return Files.readAllLines(log);
    }

    private static Result none(String name, int count, String goal) {
        return Result.of(name, count, "cases", goal, count == 0);
    }
}

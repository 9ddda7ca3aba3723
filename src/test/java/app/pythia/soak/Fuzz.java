package app.pythia.soak;

import app.pythia.bench.Benchmark;
import app.pythia.bench.Result;
import app.pythia.soak.fuzz.Found;
import app.pythia.soak.fuzz.FuzzProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Answers of every form, malformed, are read in a process with little memory.
final class Fuzz implements Benchmark {
    private static final String HEAP = "-Xmx128m";

    private final int cases;
    private final int overLine;

    Fuzz(Extent extent) {
        this.cases = extent.of(990_000, 20_000);
        this.overLine = extent.of(10_000, 400);
    }

    @Override
    public String name() {
        return "fuzz";
    }

    @Override
    public List<Result> run(Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        List<String> command = Programs.command(FuzzProgram.class, HEAP);
        command.addAll(
                List.of(
                        Integer.toString(cases),
                        Integer.toString(overLine),
                        Files.createDirectories(folder.resolve("found")).toString()));
        int exit =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start()
                        .waitFor();
        return results(exit, Files.readAllLines(log));
    }

    /// What the process has found, from what it wrote.
    static List<Result> results(int exit, List<String> log) {
        if (exit != 0) {
            throw new IllegalStateException(
                    "the reading process ended with " + exit + ": " + log.getLast());
        }
        Found parsers = found(log, FuzzProgram.PARSERS);
        Found wire = found(log, FuzzProgram.WIRE);
        Found all = parsers.plus(wire);
        String where =
                " in %,d malformed answers, %,d of them over a line, at %s"
                        .formatted(all.cases(), wire.cases(), HEAP);
        return List.of(
                none("fuzz/hangs", all.hangs(), "0 hangs over 1 s" + where),
                none("fuzz/uncaught", all.uncaught(), "0 uncaught" + where),
                none("fuzz/chunking", all.differing(), "0 that mean another in pieces" + where));
    }

    private static Found found(List<String> log, String part) {
        return log.stream()
                .filter(line -> line.startsWith(part))
                .map(line -> Found.parse(line.substring(part.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing told of " + part));
    }

    private static Result none(String name, int count, String goal) {
        return Result.of(name, count, "answers", goal, count == 0);
    }
}

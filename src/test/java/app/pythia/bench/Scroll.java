package app.pythia.bench;

import app.pythia.devices.VirtualDisplay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The window over a conversation of 100,000 messages of uneven height, painted in software: how
/// long it takes to open, how long its frames take, and whether anything that is seen jumps.
final class Scroll implements Benchmark {
    private static final int MINUTES = 5;
    private static final double OPEN_GOAL = 50;
    private static final double FRAME_GOAL = 33;
    private static final List<String> DISPLAY = List.of("Xvfb", "openbox", "xdotool");

    @Override
    public String name() {
        return "scroll";
    }

    @Override
    public List<Result> run(Path folder) throws Exception {
        List<String> told;
        if (DISPLAY.stream().allMatch(Runs::isInstalled)) {
            try (VirtualDisplay display = VirtualDisplay.start(folder)) {
                told = told(folder, display.environment(), "-Dbench.display=X");
            }
        } else {
            told = told(folder, Map.of(), "-Dglass.platform=Headless");
        }
        return results(told);
    }

    private static List<String> told(Path folder, Map<String, String> environment, String glass)
            throws IOException, InterruptedException {
        Path output = folder.resolve("scroll.txt");
        Process program =
                Program.of(
                                environment,
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dprism.order=sw",
                                "-Djavafx.animation.fullspeed=true",
                                glass,
                                "--class-path",
                                System.getProperty("java.class.path"),
                                ScrollProgram.class.getName(),
                                CorpusStore.removed(folder.resolve("store")).toString())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        if (!program.waitFor(MINUTES, TimeUnit.MINUTES)) {
            program.destroyForcibly();
        }
        return Files.readAllLines(output);
    }

    private static List<Result> results(List<String> told) {
        double empty = quantile(told, "empty", 0.5);
        double open = quantile(told, "open", 0.5);
        List<Result> results = new ArrayList<>();
        results.add(
                Result.of("scroll/open", open, "ms", "≤ 50 ms", open <= OPEN_GOAL)
                        .beside("an empty conversation", empty, open / empty));
        double stored = quantile(told, "open-stored", 0.5);
        results.add(
                Result.of("scroll/open-stored", stored, "ms", "≤ 50 ms", stored <= OPEN_GOAL)
                        .beside("an empty conversation", empty, stored / empty));
        double rest = quantile(told, "frame-rest", 0.5);
        results.add(Result.of("scroll/frame-rest", rest, "ms", "the longest ≤ 50 ms", rest <= 50));
        results.add(jump(told, "scroll/jump-rest", "jump-rest"));
        results.add(frames(told, "scroll/frame", "frame"));
        results.add(frames(told, "scroll/frame-words", "frame-words"));
        results.add(frames(told, "scroll/frame-following", "frame-following"));
        results.add(jump(told, "scroll/jump", "jump-appended"));
        results.add(jump(told, "scroll/jump-above", "jump-above"));
        return results;
    }

    private static Result frames(List<String> told, String name, String what) {
        double p99 = quantile(told, what, 0.99);
        double middle = quantile(told, what, 0.5);
        return Result.of(name, p99, "ms", "p99 ≤ 33 ms", p99 <= FRAME_GOAL)
                .beside("the median of the same", middle, p99 / middle);
    }

    private static Result jump(List<String> told, String name, String what) {
        double most = quantile(told, what, 1);
        return Result.of(name, most, "px", "0", most == 0);
    }

    /// The nearest rank; none where nothing was told.
    private static double quantile(List<String> told, String what, double share) {
        double[] values =
                told.stream()
                        .map(line -> line.split(" ", 2))
                        .filter(parts -> parts[0].equals(what))
                        .mapToDouble(parts -> Double.parseDouble(parts[1]))
                        .sorted()
                        .toArray();
        return values.length == 0
                ? Double.NaN
                : values[Math.max(0, (int) Math.ceil(share * values.length) - 1)];
    }
}

package app.pythia.bench;

import app.pythia.Pythia;
import app.pythia.demo.DemoClone;
import app.pythia.devices.VirtualDisplay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much memory the program takes after a turn, with 100,000 messages stored: its share of all
/// pages it has in memory (PSS), beside that of an empty window on the same runtime.
final class Footprint implements Benchmark {
    private static final int MESSAGES = 100_000;
    private static final double GOAL = 180;
    private static final int TRIES = 300;
    private static final int RESTING_MILLIS = 20_000;
    private static final Path OPTIONS = Path.of("packaging", "linux", "jpackage.cfg");
    private static final String OPTION = "--java-options ";

    @Override
    public String name() {
        return "footprint";
    }

    @Override
    public List<String> needs() {
        return List.of("Xvfb", "openbox", "xdotool", "xwininfo");
    }

    @Override
    public List<Result> run(Path folder) throws Exception {
        Path data = Files.createDirectories(CorpusStore.removed(folder.resolve("data")));
        Files.deleteIfExists(log(data));
        CorpusStore.make(data, new Corpus(42), MESSAGES);
        double empty;
        double start;
        double turn;
        try (VirtualDisplay display = VirtualDisplay.start(folder)) {
            empty = ofEmptyWindow(folder, display);
            try (DemoClone clone = DemoClone.start()) {
                Process program = pythia(folder, data, display, clone);
                try {
                    String window = display.window("^Pythia");
                    awaitStates(data, 1);
                    Moment.awaitMillis(RESTING_MILLIS);
                    start = megabytes(program);
                    talk(display, window);
                    awaitStates(data, 2);
                    Moment.awaitMillis(RESTING_MILLIS);
                    turn = megabytes(program);
                } finally {
                    end(program);
                }
            }
        }
        return List.of(
                Result.of("footprint/start", start, "MB", "≤ 180 MB", start <= GOAL)
                        .beside("an empty window", empty, start / empty),
                Result.of("footprint/turn", turn, "MB", "≤ 180 MB", turn <= GOAL)
                        .beside("an empty window", empty, turn / empty));
    }

    private static double ofEmptyWindow(Path folder, VirtualDisplay display) throws Exception {
        Process program =
                java(folder, "empty.txt", display.environment(), EmptyWindow.class, List.of());
        try {
            var _ = display.window(EmptyWindow.TITLE);
            Moment.awaitMillis(RESTING_MILLIS);
            return megabytes(program);
        } finally {
            end(program);
        }
    }

    private static Process pythia(Path folder, Path data, VirtualDisplay display, DemoClone clone)
            throws IOException {
        Map<String, String> environment = new HashMap<>(display.environment());
        environment.put("DELPHI_API_KEY", clone.apiKey());
        environment.put("DELPHI_BASE_URL", clone.baseUri().toString());
        environment.put("DELPHI_USER_EMAIL", DemoClone.USER_EMAIL);
        return java(
                folder,
                "pythia.txt",
                environment,
                Pythia.class,
                List.of("--data-dir", data.toString()));
    }

    private static Process java(
            Path folder,
            String output,
            Map<String, String> environment,
            Class<?> main,
            List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Djavafx.cachedir=" + folder.resolve("javafx"));
        command.addAll(memoryOptions());
        command.addAll(List.of("--class-path", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(arguments);
        return Program.of(environment, command.toArray(String[]::new))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(output).toFile())
                .start();
    }

    /// Those of the packaged program: what it takes must not be less here.
    private static List<String> memoryOptions() throws IOException {
        return Files.readAllLines(OPTIONS).stream()
                .filter(line -> line.startsWith(OPTION))
                .map(line -> line.substring(OPTION.length()).strip())
                .filter(option -> option.startsWith("-X") || option.startsWith("-D"))
                .toList();
    }

    private static void talk(VirtualDisplay display, String window) {
        display.xdotool("windowfocus", "--sync", window);
        display.type("Tab");
        display.xdotool("type", "--delay", "20", "How do I begin");
        display.type("Return");
    }

    private static Path log(Path data) {
        return data.resolve("logs").resolve("pythia.log");
    }

    /// Waits until it has been ready so often, and is.
    private static void awaitStates(Path data, int ready) throws IOException {
        List<String> states = List.of();
        for (int i = 0; i < TRIES; i++) {
            states = states(data);
            long times = states.stream().filter("ready"::equals).count();
            if (times >= ready && states.getLast().equals("ready")) {
                return;
            }
            Moment.awaitMillis(100);
        }
        throw new IOException("it came to " + states);
    }

    private static List<String> states(Path data) throws IOException {
        if (Files.notExists(log(data))) {
            return List.of();
        }
        return Files.readAllLines(log(data)).stream()
                .filter(line -> line.contains("state="))
                .map(line -> line.replaceAll(".*state=(\\w+).*", "$1"))
                .toList();
    }

    private static double megabytes(Process program) throws IOException {
        Path told = Path.of("/proc", Long.toString(program.pid()), "smaps_rollup");
        return Files.readAllLines(told).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow(() -> new IOException(told + " has no sum"));
    }

    private static void end(Process program) throws InterruptedException {
        program.destroy();
        program.waitFor();
    }
}

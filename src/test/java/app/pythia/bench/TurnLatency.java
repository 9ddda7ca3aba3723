package app.pythia.bench;

import app.pythia.devices.Child;
import app.pythia.devices.PrivatePulse;
import app.pythia.devices.Tools;
import app.pythia.turn.TurnStep;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A picture of one spoken turn with the demo clone, on a sound server of its own: `turn.svg`.
final class TurnLatency implements Benchmark {
    /// The last of them is drawn: the first loads the program.
    private static final int TURNS = 4;

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final String CAPTION =
            "the demo clone on this machine, a virtual microphone and speaker, 200 ms heard after"
                    + " letting go";

    @Override
    public String name() {
        return "turn";
    }

    @Override
    public List<String> needs() {
        return List.of("pulseaudio", "pactl", "parec", "paplay");
    }

    @Override
    public List<Result> run(Path folder) throws IOException {
        Path wav = folder.resolve("hello.wav");
        try (InputStream in =
                Objects.requireNonNull(
                        TurnLatency.class.getResourceAsStream("/app/pythia/app/hello.wav"))) {
            Files.write(wav, in.readAllBytes());
        }
        Map<TurnStep, Duration> steps = steps(turns(folder, wav));
        if (!steps.containsKey(TurnStep.DONE)) {
            throw new IllegalStateException("no whole turn: " + steps);
        }
        Files.writeString(folder.resolveSibling("turn.svg"), TurnPicture.of(steps, CAPTION));
        return List.of(
                told("turn/last-sound-to-request", steps, TurnStep.RECORDED, TurnStep.REQUEST_OUT),
                told("turn/answer-to-sound", steps, TurnStep.FIRST_BYTE, TurnStep.FIRST_SOUND));
    }

    private static List<String> turns(Path folder, Path wav) {
        Path output = folder.resolve("turns.txt");
        try (PrivatePulse pulse = PrivatePulse.start(folder.resolve("pulse"));
                Child child =
                        Child.start(
                                pulse.environment(),
                                output,
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "--class-path",
                                System.getProperty("java.class.path"),
                                TurnLatencyProgram.class.getName(),
                                "" + TURNS,
                                folder.resolve("outbox").toString())) {
            for (int turn = 1; turn <= TURNS; turn++) {
                awaitListening(output, turn, child);
                try (Child speaking = pulse.speak(wav)) {
                    var _ = speaking.endsWithin(Duration.ofSeconds(10));
                }
            }
            if (!child.endsWithin(LIMIT)) {
                throw new IllegalStateException("it does not end: " + Tools.read(output));
            }
        }
        return Tools.read(output).lines().toList();
    }

    private static void awaitListening(Path output, int turn, Child child) {
        boolean listens =
                Tools.becomesTrue(
                        LIMIT,
                        () ->
                                !child.isAlive()
                                        || lines(output, TurnLatencyProgram.LISTENING).size()
                                                >= turn);
        if (!listens || !child.isAlive()) {
            throw new IllegalStateException("it does not listen: " + Tools.read(output));
        }
    }

    private static Map<TurnStep, Duration> steps(List<String> lines) {
        Map<TurnStep, Duration> steps = new EnumMap<>(TurnStep.class);
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            if (words.length == 3 && words[0].equals(TurnLatencyProgram.STEP)) {
                steps.put(TurnStep.valueOf(words[1]), Duration.ofNanos(Long.parseLong(words[2])));
            }
        }
        return steps;
    }

    private static List<String> lines(Path output, String beginning) {
        return Tools.read(output).lines().filter(line -> line.startsWith(beginning)).toList();
    }

    private static Result told(
            String name, Map<TurnStep, Duration> steps, TurnStep from, TurnStep to) {
        double millis =
                Objects.requireNonNull(steps.get(to))
                                .minus(Objects.requireNonNull(steps.get(from)))
                                .toNanos()
                        / 1e6;
        return Result.of(name, millis, "ms", "told, has no goal", true);
    }
}

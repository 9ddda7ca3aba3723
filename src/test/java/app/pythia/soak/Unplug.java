package app.pythia.soak;

import app.pythia.bench.Benchmark;
import app.pythia.bench.Result;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Devices that are taken away while the user talks and while the clone is heard: by unloading
/// their modules from a sound server of our own, which then moves the program's lines to another
/// device, without a word.
final class Unplug implements Benchmark {
    /// What comes later than this never comes.
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private static final double NOTICED_MILLIS = 2_000;
    private static final double KEPT_MILLIS = 250;

    private final int rounds;

    Unplug(Extent extent) {
        rounds = extent.of(100, 5);
    }

    @Override
    public String name() {
        return "unplug";
    }

    @Override
    public List<String> needs() {
        return List.of("pulseaudio", "pactl", "pacat", "paplay", "parec");
    }

    @Override
    public List<Result> run(Path folder) throws Exception {
        try (SoundRoom room = new SoundRoom(folder)) {
            // In this order: when the default source goes, the server moves whoever hears what the
            // speaker plays as well.
            List<Result> results = new ArrayList<>(of("playing", new WhilePlaying(room)));
            results.addAll(of("recording", new WhileRecording(room)));
            return results;
        }
    }

    /// The same with any device.
    List<Result> of(String what, Removal removal) throws Exception {
        double slowest = 0;
        double mostLost = 0;
        int dead = 0;
        for (int round = 0; round < rounds; round++) {
            if (removal.begin()) {
                long removed = removal.takeAway();
                slowest = Math.max(slowest, millis(removed, removal.noticed(LIMIT)));
                mostLost =
                        Math.max(mostLost, removal.lostMillis().orElse(Double.POSITIVE_INFINITY));
            } else {
                dead++;
            }
            removal.end();
        }
        return results("unplug/" + what, slowest, mostLost, dead);
    }

    private List<Result> results(String name, double slowest, double mostLost, int dead) {
        String removals = "%d removals: ".formatted(rounds);
        return List.of(
                Result.of(
                        name + "/noticed",
                        slowest,
                        "ms",
                        removals + "each noticed within 2 s",
                        slowest <= NOTICED_MILLIS && dead < rounds),
                Result.of(
                        name + "/lost",
                        mostLost,
                        "ms",
                        removals + "the sound kept to its last 250 ms",
                        mostLost <= KEPT_MILLIS && dead < rounds),
                Result.of(
                        name + "/dead",
                        dead,
                        "rounds",
                        removals + "it works again after each, without a restart",
                        dead == 0));
    }

    private static double millis(long from, OptionalLong until) {
        return until.isPresent() ? (until.getAsLong() - from) / 1e6 : Double.POSITIVE_INFINITY;
    }
}

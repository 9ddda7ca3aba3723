package app.pythia.soak;

import app.pythia.bench.Benchmark;
import app.pythia.bench.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Two processes claim one data folder at the same moment, each time a new one: one of them, and
/// only one, may have it.
final class DoubleStart implements Benchmark {
    /// Long enough for both to have read what they are asked.
    private static final Duration AHEAD = Duration.ofMillis(20);

    private final int pairs;
    private final List<Long> microsApart = new ArrayList<>();

    DoubleStart(Extent extent) {
        this.pairs = extent.of(200, 40);
    }

    @Override
    public String name() {
        return "double-start";
    }

    @Override
    public List<Result> run(Path folder) throws Exception {
        try (ClaimingProcess one = new ClaimingProcess();
                ClaimingProcess other = new ClaimingProcess()) {
            return List.of(of(folder, one, other));
        }
    }

    /// The same with any two.
    Result of(Path folder, Claimant one, Claimant other) throws IOException {
        int wrong = 0;
        for (int pair = 0; pair < pairs; pair++) {
            Path data = Files.createTempDirectory(folder, "data").resolve("pythia");
            wrong += owners(data, one, other) == 1 ? 0 : 1;
        }
        Collections.sort(microsApart);
        String goal =
                "%,d pairs started at once (half of them within %,d µs): exactly one owner each"
                        .formatted(pairs, microsApart.get(microsApart.size() / 2));
        return Result.of(name(), wrong, "pairs", goal, wrong == 0);
    }

    private int owners(Path data, Claimant one, Claimant other) throws IOException {
        Instant moment = Instant.now().plus(AHEAD);
        one.ask(data, moment);
        other.ask(data, moment);
        Claimant.Claim first = one.outcome();
        Claimant.Claim second = other.outcome();
        one.letGo();
        other.letGo();
        microsApart.add(Duration.between(first.begun(), second.begun()).abs().toNanos() / 1000);
        return (first.owns() ? 1 : 0) + (second.owns() ? 1 : 0);
    }
}

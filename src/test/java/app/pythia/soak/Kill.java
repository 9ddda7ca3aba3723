package app.pythia.soak;

import app.pythia.audio.PcmFormat;
import app.pythia.bench.Benchmark;
import app.pythia.bench.Result;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The program is killed while a take is recorded, ended, waits, is sent, or is answered; and is
/// started again. Each take must be with the service once, or else be there still, with all of it
/// but the last second; and none that the service may have goes by itself.
final class Kill implements Benchmark {
    private static final List<Phase> PHASES = List.of(Phase.values());

    private final int rounds;
    private final Random random = new Random(1);
    private volatile Manner manner = Manner.ANSWERS;
    private final Findings findings = new Findings();

    /// When it is killed.
    enum Phase {
        RECORDING,
        FINISHING,
        QUEUED,
        SENDING,
        RECEIVING
    }

    Kill(Extent extent) {
        rounds = extent.of(200, 15);
    }

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public List<Result> run(Path folder) throws Exception {
        try (TurnServer service = new TurnServer(() -> manner)) {
            for (int round = 0; round < rounds; round++) {
                Phase phase = PHASES.get(round % PHASES.size());
                round(phase, service, folder);
            }
        }
        return findings.results(rounds);
    }

    private void round(Phase phase, TurnServer service, Path folder) throws Exception {
        int takenBefore = service.taken().size();
        Duration spoken = spoken(phase, service, folder);
        int takenUntilKilled = service.taken().size() - takenBefore;
        manner = Manner.ANSWERS;
        try (KilledRun next = new KilledRun(service.uri(), folder)) {
            if (!next.isArchiveWhole()) {
                findings.damaged();
            }
            awaitQueued(phase, service, takenBefore);
            findings.take(
                    phase,
                    spoken,
                    next.left(),
                    takenUntilKilled,
                    service.taken().size() - takenBefore);
            next.order("forget");
            next.await("forgotten");
        }
    }

    /// Speaks, and kills it at a random moment of the phase.
    ///
    /// @return how long it had spoken for certain
    private Duration spoken(Phase phase, TurnServer service, Path folder) throws Exception {
        manner =
                switch (phase) {
                    case RECORDING, FINISHING -> Manner.ANSWERS;
                    case QUEUED -> Manner.HAS_NO_TIME;
                    case SENDING ->
                            random.nextBoolean() ? Manner.IS_SILENT : Manner.ACTS_AND_IS_SILENT;
                    case RECEIVING -> Manner.GOES_ON;
                };
        try (KilledRun run = new KilledRun(service.uri(), folder)) {
            run.order("press");
            run.await("state Listening");
            long begun = System.nanoTime();
            pause(600 + random.nextInt(1_400));
            long ended = System.nanoTime();
            if (phase != Phase.RECORDING) {
                run.order("release");
                awaitPhase(phase, run);
            }
            run.kill();
            // What is on the line still arrives.
            pause(100);
            return Duration.ofNanos(ended - begun);
        }
    }

    private void awaitPhase(Phase phase, KilledRun run) {
        switch (phase) {
            case RECORDING -> {}
            case FINISHING -> pause(random.nextInt(30));
            case QUEUED -> run.await("state Failed");
            case SENDING -> {
                run.await("state Sending");
                pause(random.nextInt(500));
            }
            case RECEIVING -> {
                run.await("state Answering");
                pause(random.nextInt(300));
            }
        }
    }

    /// What waited goes by itself within some seconds.
    private static void awaitQueued(Phase phase, TurnServer service, int before) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(phase == Phase.QUEUED ? 15 : 0);
        while (service.taken().size() == before && System.nanoTime() < end) {
            pause(20);
        }
        pause(phase == Phase.QUEUED ? 100 : 300);
    }

    private static void pause(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /// What was found, take by take.
    static final class Findings {
        private static final Duration LAST = Duration.ofSeconds(1);

        private int lost;
        private int cut;
        private int twice;
        private int damaged;

        void damaged() {
            damaged++;
        }

        /// @param spoken how long it was, at least
        /// @param left what the next run found: a state and its bytes of sound each
        /// @param before how often the service had acted on it when the program was killed
        /// @param after how often it had in the end
        void take(Phase phase, Duration spoken, List<String> left, int before, int after) {
            boolean kept = left.stream().anyMatch(it -> bytes(it) >= least(spoken));
            boolean there = left.stream().anyMatch(it -> bytes(it) > 0);
            lost += after == 0 && !there ? 1 : 0;
            cut += after == 0 && there && !kept ? 1 : 0;
            boolean waited = phase == Phase.QUEUED && before == 0;
            twice += after > Math.max(before, waited ? 1 : 0) || after > 1 ? 1 : 0;
        }

        List<Result> results(int rounds) {
            String of =
                    "of %,d kills while recording, finishing, queued, sending, receiving: "
                            .formatted(rounds);
            return List.of(
                    Result.of("kill", lost, "takes", of + "0 takes lost", lost == 0),
                    Result.of(
                            "kill/cut",
                            cut,
                            "takes",
                            of + "at most the last second of one cut",
                            cut == 0),
                    Result.of(
                            "kill/twice",
                            twice,
                            "takes",
                            of + "0 sent again by themselves",
                            twice == 0),
                    Result.of(
                            "kill/stores",
                            damaged,
                            "stores",
                            of + "0 damaged stores",
                            damaged == 0));
        }

        private static int least(Duration spoken) {
            return PcmFormat.SPOKEN_TURN.bytes(
                    spoken.minus(LAST).isNegative() ? Duration.ZERO : spoken.minus(LAST));
        }

        private static int bytes(String left) {
            return left.startsWith("SENT")
                    ? 0
                    : Integer.parseInt(left.substring(left.indexOf(' ') + 1));
        }
    }
}

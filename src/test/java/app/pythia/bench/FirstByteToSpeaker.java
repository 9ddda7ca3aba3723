package app.pythia.bench;

import app.pythia.devices.PrivatePulse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// How long it takes from the service's writing of an answer's first sound until a listener at the
/// speaker has it, in a spoken turn; beside `curl` and `pacat` on the same service and speaker.
final class FirstByteToSpeaker implements Benchmark {
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 120;
    private static final int LOUD = 1_000;
    private static final Duration CHUNK = Duration.ofMillis(100);
    private static final int CHUNKS = 3;
    private static final String REFERENCE = "curl -sN … | pacat --latency-msec=20";

    private final Random random = new Random(1);
    private volatile long wroteAt;

    @Override
    public String name() {
        return "first-byte-to-speaker";
    }

    @Override
    public List<String> needs() {
        return List.of("pulseaudio", "pactl", "parec", "pacat", "curl", "sh");
    }

    @Override
    public List<Result> run(Path folder) throws IOException, InterruptedException {
        try (PrivatePulse pulse = PrivatePulse.start(folder.resolve("pulse"));
                VoiceService service = new VoiceService();
                Monitor monitor = Monitor.of(pulse.environment(), "speaker");
                Talk talk =
                        Talk.start(
                                pulse.environment(), service.uri(), folder.resolve("talk.log"))) {
            service.answer(this::answer);
            Rounds ours = new Rounds();
            Rounds reference = new Rounds();
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                long mine = turn(talk, monitor);
                long theirs = pipe(pulse.environment(), service, monitor);
                if (round >= WARM_UP) {
                    ours.add(mine);
                    reference.add(theirs);
                }
            }
            return results(ours, reference);
        }
    }

    private static List<Result> results(Rounds ours, Rounds reference) {
        double mine = ours.p95Millis();
        double theirs = reference.p95Millis();
        boolean met = mine <= 45 && mine <= theirs;
        return List.of(
                Result.of(
                                "first-byte-to-speaker",
                                mine,
                                "ms",
                                "p95 ≤ 45 ms, and not slower than the reference",
                                met)
                        .beside(REFERENCE, theirs, theirs / mine),
                Result.of(
                                "first-byte-to-speaker/median",
                                ours.medianMillis(),
                                "ms",
                                "not slower than the reference",
                                ours.medianMillis() <= reference.medianMillis())
                        .beside(
                                REFERENCE,
                                reference.medianMillis(),
                                reference.medianMillis() / ours.medianMillis()));
    }

    /// The first piece, and more faster than it plays.
    private void answer(VoiceService.SoundLine line) throws IOException {
        Tone tone = new Tone(1_000);
        pause(300 + random.nextInt(100));
        wroteAt = line.write(tone.next(CHUNK));
        for (int i = 1; i < CHUNKS; i++) {
            pause(50);
            line.write(tone.next(CHUNK));
        }
    }

    private long turn(Talk talk, Monitor monitor) throws IOException {
        talk.press();
        talk.await("Listening");
        pause(350);
        talk.release();
        talk.await("Speaking");
        long delay = delay(monitor);
        talk.await("Ready");
        pause(100);
        return delay;
    }

    private long pipe(Map<String, String> environment, VoiceService service, Monitor monitor)
            throws IOException, InterruptedException {
        String play = "pacat --raw --rate=44100 --channels=1 --format=s16le --latency-msec=20";
        Process pipe =
                Program.of(environment, "sh", "-c", "curl -sN " + service.uri() + "/pcm | " + play)
                        .start();
        var _ = pipe.waitFor(10, TimeUnit.SECONDS);
        long delay = delay(monitor);
        pause(100);
        return delay;
    }

    private long delay(Monitor monitor) {
        long from = wroteAt;
        long until = from + Duration.ofMillis(500).toNanos();
        monitor.awaitPast(Math.min(until, System.nanoTime()));
        OptionalLong onset = monitor.onset(from, until, LOUD);
        return onset.orElse(until) - from;
    }

    private static void pause(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}

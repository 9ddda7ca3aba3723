package app.pythia.bench;

import app.pythia.devices.PrivatePulse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// How long the clone is heard still after the key went down while it speaks, and whether anything
/// of its old answer is heard in the next one, which has another frequency.
final class BargeIn implements Benchmark {
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 120;
    private static final double[] HERTZ = {1_000, 2_500};
    private static final Duration CHUNK = Duration.ofMillis(100);

    /// Quieter than 60 dB below full scale is silence.
    private static final int LOUD = 33;

    /// Whole periods of both frequencies.
    private static final int WINDOW = Monitor.RATE / 100;

    /// A thousandth of full scale.
    private static final double TRACE = 0.001;

    private final Random random = new Random(1);
    private final AtomicInteger answers = new AtomicInteger();

    @Override
    public String name() {
        return "barge-in";
    }

    @Override
    public List<String> needs() {
        return List.of("pulseaudio", "pactl", "parec");
    }

    @Override
    public List<Result> run(Path folder) throws IOException {
        try (PrivatePulse pulse = PrivatePulse.start(folder.resolve("pulse"));
                VoiceService service = new VoiceService();
                Monitor monitor = Monitor.of(pulse.environment(), "speaker");
                Talk talk =
                        Talk.start(
                                pulse.environment(), service.uri(), folder.resolve("talk.log"))) {
            service.answer(this::answer);
            Rounds silences = new Rounds();
            int old = 0;
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                speak(talk);
                pause(300 + random.nextInt(100));
                long pressed = talk.press();
                pause(350);
                long silence =
                        monitor.lastLoud(pressed, pressed + millis(340), LOUD).orElse(pressed);
                talk.release();
                talk.await("Speaking");
                pause(300);
                old += samplesOfOld(monitor, silence);
                talk.cancel();
                talk.await("Ready");
                pause(100);
                if (round >= WARM_UP) {
                    silences.add(silence - pressed);
                }
            }
            return results(silences, old);
        }
    }

    private static List<Result> results(Rounds silences, int old) {
        double p95 = silences.p95Millis();
        return List.of(
                Result.of("barge-in", p95, "ms", "p95 ≤ 45 ms, fade included", p95 <= 45),
                Result.of("barge-in/median", silences.medianMillis(), "ms", "", true),
                Result.of(
                        "barge-in/old-samples",
                        old,
                        "samples",
                        "0 samples of the old answer in the next one",
                        old == 0));
    }

    private void speak(Talk talk) throws IOException {
        talk.press();
        talk.await("Listening");
        pause(350);
        talk.release();
        talk.await("Speaking");
    }

    /// Half a minute, all of it at once.
    private void answer(VoiceService.SoundLine line) throws IOException {
        Tone tone = new Tone(HERTZ[answers.getAndIncrement() % HERTZ.length]);
        for (int i = 0; i < 300; i++) {
            line.write(tone.next(CHUNK));
        }
    }

    /// How many samples of the next answer lie in windows in which the old frequency is heard
    /// rather than the new one, of which a window in which it begins has a little of all others.
    private int samplesOfOld(Monitor monitor, long silence) {
        double old = HERTZ[answers.get() % HERTZ.length];
        double next = HERTZ[(answers.get() + 1) % HERTZ.length];
        short[] heard = monitor.between(silence + millis(50), System.nanoTime());
        int count = 0;
        for (int at = 0; at + WINDOW <= heard.length; at += WINDOW) {
            double trace = Tone.amplitude(heard, at, WINDOW, old);
            boolean isOld = trace > TRACE && trace > Tone.amplitude(heard, at, WINDOW, next);
            count += isOld ? WINDOW : 0;
        }
        return count;
    }

    private static long millis(int count) {
        return TimeUnit.MILLISECONDS.toNanos(count);
    }

    private static void pause(int millis) {
        LockSupport.parkNanos(millis(millis));
    }
}

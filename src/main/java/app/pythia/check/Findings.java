package app.pythia.check;

import app.pythia.audio.capture.Quality;
import app.pythia.audio.capture.VoiceRecording;
import app.pythia.check.CheckResult.Advice;
import app.pythia.check.CheckResult.Verdict;
import java.time.Duration;

/// What is made of a recording.
final class Findings {
    /// A finger comes up before the last word has quite ended.
    private static final Duration EARLY_FINGER = Duration.ofMillis(150);

    private static final Duration STEP = Duration.ofMillis(50);

    /// The longest tail that can be set.
    private static final Duration LONGEST = Duration.ofSeconds(2);

    /// Whoever speaks with the key begins about a tenth of a second after it.
    private static final Duration SLOW = Duration.ofMillis(80);

    private Findings() {}

    /// @param gathered how long sound is gathered before it is handed on
    /// @param gain what the recording was made with
    static CheckResult of(
            Duration opening, Duration gathered, VoiceRecording recording, Gain gain) {
        Quality quality = recording.quality();
        return new CheckResult(
                opening,
                quality.levelDb(),
                quality.peakDb(),
                quality.noiseFloorDb(),
                verdict(quality.verdict()),
                gain.better(quality.verdict()),
                recording.finish().waveform().peaks(),
                advice(opening, gathered));
    }

    /// The last sound has been gathered twice, by the device and by the system, before it is here.
    static Advice advice(Duration opening, Duration gathered) {
        long nanos = EARLY_FINGER.plus(gathered.multipliedBy(2)).toNanos();
        Duration tail = STEP.multipliedBy(Math.ceilDiv(nanos, STEP.toNanos()));
        return new Advice(
                tail.compareTo(LONGEST) > 0 ? LONGEST : tail, opening.compareTo(SLOW) > 0);
    }

    private static Verdict verdict(Quality.Verdict verdict) {
        return switch (verdict) {
            case SILENT -> Verdict.SILENT;
            case CLIPPED -> Verdict.CLIPPED;
            case QUIET -> Verdict.QUIET;
            case NOISY -> Verdict.NOISY;
            case GOOD -> Verdict.GOOD;
        };
    }
}

package app.pythia.ui;

import app.pythia.check.CheckResult;
import app.pythia.check.CheckResult.Advice;
import app.pythia.check.CheckResult.Verdict;
import app.pythia.turn.TurnStep;
import app.pythia.turn.TurnTiming;
import app.pythia.turn.TurnTiming.DeviceInUse;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Checks and turns to look at.
public final class SoundSamples {
    private static final DeviceInUse HEADSET = new DeviceInUse("USB Headset Mono", 48_000, 1);
    private static final DeviceInUse BUILT_IN =
            new DeviceInUse("Built-in Audio Analog Stereo", 44_100, 2);

    private SoundSamples() {}

    /// What a check found that advises a tail and, if it says so, to open early.
    public static CheckResult check(Verdict verdict, int tailMillis, boolean openEarly) {
        return new CheckResult(
                Duration.ofMillis(openEarly ? 340 : 28),
                -19.4,
                -5.2,
                -61.8,
                verdict,
                verdict == Verdict.QUIET ? Optional.of(15) : Optional.empty(),
                IntStream.range(0, 300).mapToObj(SoundSamples::peak).toList(),
                new Advice(Duration.ofMillis(tailMillis), openEarly));
    }

    private static Float peak(int at) {
        double voice = Math.abs(Math.sin(at * 0.7) * Math.sin(at * 0.11 + 0.4));
        return (float) (at < 40 || at > 250 ? 0.02 : voice);
    }

    /// A spoken turn, so many seconds before now.
    public static TurnTiming spoken(long secondsAgo) {
        return new TurnTiming(
                FakeTurns.NOW.minusSeconds(secondsAgo),
                steps(0, 18, 4210, 4410, 4412, 4431, 5012, 5058, 16_900),
                0,
                Optional.of(HEADSET),
                Optional.of(BUILT_IN));
    }

    /// A typed turn that ran dry three times.
    public static TurnTiming typed(long secondsAgo) {
        Map<TurnStep, Duration> steps = new EnumMap<>(TurnStep.class);
        steps.put(TurnStep.BEGUN, Duration.ZERO);
        steps.put(TurnStep.ENCODED, Duration.ofMillis(2));
        steps.put(TurnStep.REQUEST_OUT, Duration.ofMillis(9));
        steps.put(TurnStep.FIRST_BYTE, Duration.ofMillis(622));
        steps.put(TurnStep.FIRST_SOUND, Duration.ofMillis(1290));
        steps.put(TurnStep.DONE, Duration.ofMillis(9100));
        return new TurnTiming(
                FakeTurns.NOW.minusSeconds(secondsAgo),
                steps,
                3,
                Optional.empty(),
                Optional.of(BUILT_IN));
    }

    /// A spoken turn that was cancelled before it was heard.
    public static TurnTiming cancelled(long secondsAgo) {
        return new TurnTiming(
                FakeTurns.NOW.minusSeconds(secondsAgo),
                steps(0, 18, 2100, 2300),
                0,
                Optional.of(HEADSET),
                Optional.empty());
    }

    public static void fill(FakeDiagnostics diagnostics) {
        diagnostics.are(spoken(40), typed(120), cancelled(300), spoken(420));
    }

    public static List<String> microphones() {
        return List.of("Built-in Audio Analog Stereo", "USB Headset Mono");
    }

    private static Map<TurnStep, Duration> steps(long... millis) {
        Map<TurnStep, Duration> steps = new EnumMap<>(TurnStep.class);
        Iterator<TurnStep> each = List.of(TurnStep.values()).iterator();
        for (long at : millis) {
            steps.put(each.next(), Duration.ofMillis(at));
        }
        return steps;
    }
}

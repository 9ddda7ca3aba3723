package app.pythia.turn;

import app.pythia.support.Observable;
import app.pythia.turn.TurnTiming.DeviceInUse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Keeps when the steps of the last turns were, for diagnosis. It is told of them in their order,
/// and of none of a turn that another one has followed. Safe for use by any thread.
public final class LastTurns implements Diagnostics, Consumer<TurnStep> {
    private static final int KEPT = 20;

    /// What turns are spoken into and heard with, as it is at the moment.
    public interface Devices {
        Optional<DeviceInUse> microphone();

        Optional<DeviceInUse> speaker();

        /// How often what was heard ran dry, since the program began.
        int gaps();
    }

    private final InstantSource clock;
    private final LongSupplier nanos;
    private final Devices devices;
    private final Observable<List<TurnTiming>> turns = new Observable<>(List.of());
    private long began;
    private int gapsBefore;

    public LastTurns(Devices devices) {
        this(devices, InstantSource.system(), System::nanoTime);
    }

    LastTurns(Devices devices, InstantSource clock, LongSupplier nanos) {
        this.devices = devices;
        this.clock = clock;
        this.nanos = nanos;
    }

    @Override
    public Observable<List<TurnTiming>> turns() {
        return turns;
    }

    @Override
    public synchronized void accept(TurnStep step) {
        List<TurnTiming> known = turns.get();
        if (step == TurnStep.BEGUN) {
            began = nanos.getAsLong();
            gapsBefore = devices.gaps();
            publish(timing(clock.instant(), Map.of(step, Duration.ZERO)), known);
        } else if (!known.isEmpty()) {
            TurnTiming now = known.getFirst();
            publish(timing(now.began(), with(step, now.steps())), known.subList(1, known.size()));
        }
    }

    /// What happens twice is timed the first time.
    private Map<TurnStep, Duration> with(TurnStep step, Map<TurnStep, Duration> steps) {
        Map<TurnStep, Duration> more = new EnumMap<>(steps);
        more.putIfAbsent(step, Duration.ofNanos(nanos.getAsLong() - began));
        return more;
    }

    private TurnTiming timing(Instant at, Map<TurnStep, Duration> steps) {
        return new TurnTiming(
                at,
                steps,
                devices.gaps() - gapsBefore,
                devices.microphone().filter(_ -> steps.containsKey(TurnStep.MICROPHONE_OPEN)),
                devices.speaker().filter(_ -> steps.containsKey(TurnStep.FIRST_SOUND)));
    }

    private void publish(TurnTiming newest, List<TurnTiming> others) {
        List<TurnTiming> all = new ArrayList<>(KEPT);
        all.add(newest);
        all.addAll(others.subList(0, Math.min(others.size(), KEPT - 1)));
        turns.set(List.copyOf(all));
    }
}

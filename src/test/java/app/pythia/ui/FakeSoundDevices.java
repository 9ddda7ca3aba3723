package app.pythia.ui;

import app.pythia.support.Observable;
import app.pythia.support.Subscription;
import app.pythia.turn.SoundDevices;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Devices that are plugged in and out by a test.
public final class FakeSoundDevices implements SoundDevices {
    private volatile List<String> microphones = List.of();
    private volatile List<String> speakers = List.of();
    private volatile Optional<String> systems = Optional.empty();
    private final Observable<Optional<String>> missing = new Observable<>(Optional.empty());
    private final Observable<Integer> changes = new Observable<>(0);
    private final AtomicInteger watchers = new AtomicInteger();

    /// Lets these be there, the first of each being what the system would take.
    public FakeSoundDevices with(List<String> newMicrophones, List<String> newSpeakers) {
        microphones = List.copyOf(newMicrophones);
        speakers = List.copyOf(newSpeakers);
        changes.update(number -> number + 1);
        return this;
    }

    /// Lets the microphone that is chosen not be there.
    public FakeSoundDevices lack(String microphone) {
        missing.set(Optional.of(microphone));
        return this;
    }

    @Override
    public Observable<Optional<String>> missingMicrophone() {
        return missing;
    }

    /// How many want to know when that changes.
    public int watchers() {
        return watchers.get();
    }

    @Override
    public Subscription watch(Runnable changed) {
        watchers.incrementAndGet();
        Subscription told = changes.subscribe(_ -> changed.run());
        return () -> {
            told.close();
            watchers.decrementAndGet();
        };
    }

    /// Lets the system tell its own choice.
    public FakeSoundDevices systems(String name) {
        systems = Optional.of(name);
        return this;
    }

    @Override
    public List<String> microphones() {
        return microphones;
    }

    @Override
    public List<String> speakers() {
        return speakers;
    }

    @Override
    public Optional<String> systemMicrophone() {
        return systems;
    }
}

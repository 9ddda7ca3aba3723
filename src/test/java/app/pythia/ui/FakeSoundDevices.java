package app.pythia.ui;

import app.pythia.turn.SoundDevices;
import java.util.List;
import java.util.Optional;

/// Devices that are plugged in and out by a test.
public final class FakeSoundDevices implements SoundDevices {
    private volatile List<String> microphones = List.of();
    private volatile List<String> speakers = List.of();
    private volatile Optional<String> systems = Optional.empty();

    /// Lets these be there, the first of each being what the system would take.
    public FakeSoundDevices with(List<String> newMicrophones, List<String> newSpeakers) {
        microphones = List.copyOf(newMicrophones);
        speakers = List.copyOf(newSpeakers);
        return this;
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

package app.pythia.ui;

import app.pythia.ui.settings.SoundPorts;

/// All that the settings' page knows of sound, in the hands of a test.
public record SoundFakes(FakeSoundDevices devices, FakeCheck check, FakeDiagnostics diagnostics) {

    public SoundFakes() {
        this(new FakeSoundDevices(), new FakeCheck(), new FakeDiagnostics());
    }

    /// What may block is done at once.
    public SoundPorts ports() {
        return new SoundPorts(devices, Runnable::run, check, diagnostics);
    }
}

package app.pythia.app;

import app.pythia.audio.device.AudioDevices;
import app.pythia.audio.device.NamedDevice;
import app.pythia.settings.Devices;
import app.pythia.support.Observable;
import app.pythia.support.Subscription;
import app.pythia.turn.SoundDevices;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The devices that can be chosen in the settings.
///
/// @param chosen what is chosen
record ListedDevices(AudioDevices devices, Supplier<Devices> chosen) implements SoundDevices {

    @Override
    public List<String> microphones() {
        return devices.microphones();
    }

    @Override
    public List<String> speakers() {
        return devices.speakers();
    }

    @Override
    public Observable<Optional<String>> missingMicrophone() {
        return devices.missingMicrophone();
    }

    @Override
    public Subscription watch(Runnable changed) {
        return devices.watch(changed);
    }

    /// Known as long as nothing else is chosen: then the system's is the one to be used.
    @Override
    public Optional<String> systemMicrophone() {
        return chosen.get().microphone().isPresent()
                ? Optional.empty()
                : devices.toUse().get().microphone().map(NamedDevice::name);
    }

    @Override
    public Optional<String> systemSpeaker() {
        return chosen.get().speaker().isPresent()
                ? Optional.empty()
                : devices.toUse().get().speaker().map(NamedDevice::name);
    }
}

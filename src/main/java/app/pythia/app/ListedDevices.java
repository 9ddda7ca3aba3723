package app.pythia.app;

import app.pythia.audio.device.AudioDevices;
import app.pythia.turn.SoundDevices;
import java.util.List;

/// The devices that can be chosen in the settings.
record ListedDevices(AudioDevices devices) implements SoundDevices {

    @Override
    public List<String> microphones() {
        return devices.microphones();
    }

    @Override
    public List<String> speakers() {
        return devices.speakers();
    }
}

package app.pythia.bench;

import app.pythia.audio.device.AudioDevices;
import app.pythia.audio.device.DevicesToUse;
import app.pythia.audio.device.Microphone;
import app.pythia.audio.device.SilentSpeaker;
import app.pythia.audio.device.Speaker;
import app.pythia.support.Observable;
import java.util.List;

/// Devices in memory, so that nothing is measured but Pythia.
public record QuickDevices(Microphone microphone) implements AudioDevices {
    @Override
    public boolean hasMicrophone() {
        return true;
    }

    @Override
    public boolean hasSpeaker() {
        return true;
    }

    @Override
    public List<String> microphones() {
        return List.of();
    }

    @Override
    public List<String> speakers() {
        return List.of();
    }

    @Override
    public Speaker speaker() {
        return new SilentSpeaker();
    }

    @Override
    public Observable<DevicesToUse> toUse() {
        return new Observable<>(DevicesToUse.UNKNOWN);
    }
}

package app.pythia.app;

import app.pythia.audio.Wav;
import app.pythia.audio.device.AudioDevices;
import app.pythia.audio.device.DevicesToUse;
import app.pythia.audio.device.Microphone;
import app.pythia.audio.device.SampleMicrophone;
import app.pythia.audio.device.SilentSpeaker;
import app.pythia.audio.device.Speaker;
import app.pythia.support.Observable;
import app.pythia.support.Subscription;
import java.util.List;
import java.util.Optional;

/// The system's devices; where one is missing, one that works in memory.
///
/// @param sample is spoken into the microphone that is missing
record DevicesOrStandIns(AudioDevices system, Wav sample) implements AudioDevices {

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
        return system.microphones();
    }

    @Override
    public List<String> speakers() {
        return system.speakers();
    }

    @Override
    public Microphone microphone() {
        return system.hasMicrophone() ? system.microphone() : new SampleMicrophone(sample);
    }

    @Override
    public Speaker speaker() {
        return system.hasSpeaker() ? system.speaker() : new SilentSpeaker();
    }

    @Override
    public Observable<DevicesToUse> toUse() {
        return system.toUse();
    }

    @Override
    public Observable<Optional<String>> missingMicrophone() {
        return system.missingMicrophone();
    }

    @Override
    public Subscription watch(Runnable changed) {
        return system.watch(changed);
    }
}

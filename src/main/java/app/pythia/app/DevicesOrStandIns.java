package app.pythia.app;

import app.pythia.audio.Wav;
import app.pythia.audio.device.AudioDevices;
import app.pythia.audio.device.Microphone;
import app.pythia.audio.device.SampleMicrophone;
import app.pythia.audio.device.SilentSpeaker;
import app.pythia.audio.device.Speaker;

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
    public Microphone microphone() {
        return system.hasMicrophone() ? system.microphone() : new SampleMicrophone(sample);
    }

    @Override
    public Speaker speaker() {
        return system.hasSpeaker() ? system.speaker() : new SilentSpeaker();
    }
}

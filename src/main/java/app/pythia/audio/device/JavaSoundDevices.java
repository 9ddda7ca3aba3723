package app.pythia.audio.device;

import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.TargetDataLine;

/// The system's default devices through Java Sound.
public final class JavaSoundDevices implements AudioDevices {

    @Override
    public boolean hasMicrophone() {
        return JavaSoundLines.any(TargetDataLine.class);
    }

    @Override
    public boolean hasSpeaker() {
        return JavaSoundLines.any(SourceDataLine.class);
    }

    @Override
    public Microphone microphone() {
        return new JavaSoundMicrophone();
    }

    @Override
    public Speaker speaker() {
        return new JavaSoundSpeaker();
    }
}

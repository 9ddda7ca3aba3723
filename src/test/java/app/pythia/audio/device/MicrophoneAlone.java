package app.pythia.audio.device;

import app.pythia.support.Observable;
import java.util.List;

/// A microphone, and no speaker.
public record MicrophoneAlone(Microphone microphone, Observable<DevicesToUse> toUse)
        implements AudioDevices {

    /// One of which the system says nothing.
    public MicrophoneAlone(Microphone microphone) {
        this(microphone, new Observable<>(DevicesToUse.UNKNOWN));
    }

    @Override
    public boolean hasMicrophone() {
        return true;
    }

    @Override
    public boolean hasSpeaker() {
        return false;
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
        throw new IllegalStateException("nobody speaks");
    }
}

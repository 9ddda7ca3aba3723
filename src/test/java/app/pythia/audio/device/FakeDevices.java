package app.pythia.audio.device;

import app.pythia.audio.PcmFormat;
import app.pythia.support.Observable;
import java.util.List;

/// Devices that a test plays with.
///
/// @param toUse what an opening is said to use
public record FakeDevices(
        FakeMicrophone microphone, FakeSpeaker speaker, Observable<DevicesToUse> toUse)
        implements AudioDevices {

    /// Both in the service's own format, so that nothing is resampled.
    public FakeDevices() {
        this(new FakeMicrophone(PcmFormat.SPOKEN_TURN), new FakeSpeaker(PcmFormat.SPOKEN_TURN));
    }

    /// Devices of which the system says nothing.
    public FakeDevices(FakeMicrophone microphone, FakeSpeaker speaker) {
        this(microphone, speaker, new Observable<>(DevicesToUse.UNKNOWN));
    }

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
        return List.of("Desk microphone", "Headset");
    }

    @Override
    public List<String> speakers() {
        return List.of("Desk speaker", "Headset");
    }
}

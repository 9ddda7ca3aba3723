package app.pythia.audio.device;

import app.pythia.audio.PcmFormat;

/// Devices that a test plays with.
public record FakeDevices(FakeMicrophone microphone, FakeSpeaker speaker) implements AudioDevices {

    /// Both in the service's own format, so that nothing is resampled.
    public FakeDevices() {
        this(new FakeMicrophone(PcmFormat.SPOKEN_TURN), new FakeSpeaker(PcmFormat.SPOKEN_TURN));
    }

    @Override
    public boolean hasMicrophone() {
        return true;
    }

    @Override
    public boolean hasSpeaker() {
        return true;
    }
}

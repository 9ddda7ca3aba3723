package app.pythia.app;

import app.pythia.audio.capture.MicrophoneLine;
import app.pythia.audio.device.InUse;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.turn.LastTurns;
import app.pythia.turn.TurnTiming.DeviceInUse;
import java.util.Optional;

/// What turns are spoken into and heard with, for diagnosis.
record OpenDevices(MicrophoneLine line, PlaybackQueue playback) implements LastTurns.Devices {

    @Override
    public Optional<DeviceInUse> microphone() {
        return line.inUse().map(OpenDevices::named);
    }

    @Override
    public Optional<DeviceInUse> speaker() {
        return playback.inUse().map(OpenDevices::named);
    }

    @Override
    public int gaps() {
        return playback.gaps();
    }

    private static DeviceInUse named(InUse open) {
        return new DeviceInUse(
                open.device().name(), open.format().sampleRate(), open.format().channels());
    }
}

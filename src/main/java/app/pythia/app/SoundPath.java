package app.pythia.app;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.capture.MicrophoneLine;
import app.pythia.audio.device.NamedDevice;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.turn.LastTurns;
import app.pythia.turn.TurnTiming.DeviceInUse;
import java.util.Optional;

/// What turns are spoken into and heard with, in the words of their diagnosis.
record SoundPath(MicrophoneLine line, PlaybackQueue queue) implements LastTurns.Devices {

    @Override
    public Optional<DeviceInUse> microphone() {
        return line.inUse().map(open -> device(open.device(), open.format()));
    }

    @Override
    public Optional<DeviceInUse> speaker() {
        return queue.inUse().map(open -> device(open.device(), open.format()));
    }

    @Override
    public int gaps() {
        return queue.gaps();
    }

    private static DeviceInUse device(NamedDevice device, PcmFormat format) {
        return new DeviceInUse(device.name(), format.sampleRate(), format.channels());
    }
}

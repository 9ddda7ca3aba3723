package app.pythia.audio.playback;

import app.pythia.audio.PcmFormat;
import java.util.HashMap;
import java.util.Map;

/// The renderers of one device, one for each rate, of which one at a time is used. Those for what
/// the service speaks in are made in advance: the first one takes some 10 ms. Used by the speaker's
/// thread alone.
final class Renderers {
    private final int deviceRate;
    private final Map<Integer, Renderer> known = new HashMap<>();

    Renderers(int deviceRate) {
        this.deviceRate = deviceRate;
        of(PcmFormat.SPOKEN_TEXT.sampleRate()).tryOut();
        of(PcmFormat.SPOKEN_TURN.sampleRate()).tryOut();
    }

    /// Samples per second of what is made.
    int deviceRate() {
        return deviceRate;
    }

    /// One that has rendered nothing yet.
    Renderer of(int soundRate) {
        Renderer renderer =
                known.computeIfAbsent(soundRate, rate -> new Renderer(rate, deviceRate));
        renderer.reset();
        return renderer;
    }
}

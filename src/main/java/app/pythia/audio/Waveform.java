package app.pythia.audio;

import java.util.Collections;
import java.util.List;

/// The picture of a sound: peaks of 0 to 1 over equal stretches of time.
public record Waveform(List<Float> peaks) {

    public static final Waveform EMPTY = new Waveform(List.of());

    public Waveform {
        peaks = List.copyOf(peaks);
    }

    /// The waveform of mono samples in at most `bars` peaks.
    public static Waveform of(byte[] monoPcm, int bars) {
        WaveformWriter writer = new WaveformWriter();
        writer.append(monoPcm, monoPcm.length);
        return writer.waveform(bars);
    }

    /// The same in relation to the loudest peak, so that a quiet voice can be seen too.
    public Waveform normalized() {
        float loudest = peaks.isEmpty() ? 0 : Collections.max(peaks);
        return loudest == 0
                ? this
                : new Waveform(peaks.stream().map(peak -> peak / loudest).toList());
    }
}

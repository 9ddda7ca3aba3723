package app.pythia.audio;

import java.util.ArrayList;
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
        int samples = monoPcm.length / 2;
        int count = Math.min(bars, samples);
        List<Float> peaks = new ArrayList<>(count);
        for (int bar = 0; bar < count; bar++) {
            long from = (long) samples * bar / count;
            long to = (long) samples * (bar + 1) / count;
            peaks.add(peak(monoPcm, (int) from, (int) to));
        }
        return new Waveform(peaks);
    }

    /// The same in relation to the loudest peak, so that a quiet voice can be seen too.
    public Waveform normalized() {
        float loudest = peaks.isEmpty() ? 0 : Collections.max(peaks);
        return loudest == 0
                ? this
                : new Waveform(peaks.stream().map(peak -> peak / loudest).toList());
    }

    private static float peak(byte[] pcm, int from, int to) {
        int peak = 0;
        for (int i = from; i < to; i++) {
            peak = Math.max(peak, Math.abs(Pcm.sample(pcm, 2 * i)));
        }
        return Math.min(1f, peak / 32_767f);
    }
}

package app.pythia.audio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Gathers how a sound looks while it comes, in the same memory however long it is: when its cells
/// are full, two become one that stands for twice the time. Not safe for use by several threads at
/// once.
final class WaveformWriter {
    /// At least eight for each of 64 bars, so that bars are equal to the eye.
    private static final int CELLS = 1024;

    private static final int FIRST_SAMPLES_PER_CELL = 64;

    private final int[] peaks = new int[CELLS];
    private int samplesPerCell = FIRST_SAMPLES_PER_CELL;
    private int cell;
    private int inCell;

    /// Takes the next mono samples, which are the first `count` bytes.
    void append(byte[] pcm, int count) {
        for (int at = 0; at + 1 < count; at += 2) {
            if (inCell == samplesPerCell) {
                nextCell();
            }
            peaks[cell] = Math.max(peaks[cell], Math.abs(Pcm.sample(pcm, at)));
            inCell++;
        }
    }

    /// What has come, in at most `bars` peaks.
    Waveform waveform(int bars) {
        int cells = inCell == 0 ? cell : cell + 1;
        int count = Math.min(bars, cells);
        List<Float> seen = new ArrayList<>(count);
        for (int bar = 0; bar < count; bar++) {
            seen.add(peak(cells * bar / count, cells * (bar + 1) / count));
        }
        return new Waveform(seen);
    }

    private float peak(int from, int to) {
        int peak = 0;
        for (int i = from; i < to; i++) {
            peak = Math.max(peak, peaks[i]);
        }
        return Math.min(1f, peak / 32_767f);
    }

    private void nextCell() {
        inCell = 0;
        cell++;
        if (cell == CELLS) {
            fold();
        }
    }

    private void fold() {
        for (int i = 0; i < CELLS / 2; i++) {
            peaks[i] = Math.max(peaks[2 * i], peaks[2 * i + 1]);
        }
        Arrays.fill(peaks, CELLS / 2, CELLS, 0);
        cell = CELLS / 2;
        samplesPerCell *= 2;
    }
}

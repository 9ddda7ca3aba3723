package app.pythia.audio.dsp;

import be.tarsos.dsp.AudioEvent;
import be.tarsos.dsp.filters.HighPass;
import be.tarsos.dsp.io.TarsosDSPAudioFormat;

/// Takes away what lies below a voice: steps, the table, wind. 90 Hz is let through by half of its
/// power; an octave below, a tenth of it is left.
///
/// Two of TarsosDSP's filters of first order, one after the other.
final class RumbleFilter {
    private static final float EACH_HZ = 58;
    private static final int BLOCK = 512;

    private final HighPass first;
    private final HighPass second;
    private final AudioEvent event;
    private final float[] block = new float[BLOCK];

    RumbleFilter(int sampleRate) {
        first = new HighPass(EACH_HZ, sampleRate);
        second = new HighPass(EACH_HZ, sampleRate);
        event = new AudioEvent(new TarsosDSPAudioFormat(sampleRate, 16, 1, true, false));
        event.setFloatBuffer(block);
    }

    void process(float[] samples, int count) {
        for (int from = 0; from < count; from += BLOCK) {
            filter(samples, from, Math.min(BLOCK, count - from));
        }
    }

    /// The library works on whole arrays, from a place on that it takes for an overlap.
    private void filter(float[] samples, int from, int count) {
        int at = BLOCK - count;
        System.arraycopy(samples, from, block, at, count);
        event.setOverlap(at);
        first.process(event);
        second.process(event);
        System.arraycopy(block, at, samples, from, count);
    }
}

package app.pythia.audio.playback;

import app.pythia.audio.dsp.Level;

/// Tells a listener how loud what is written is, every 20 ms. Not safe for use by several threads.
final class Meter {
    private static final int PER_SECOND = 50;

    private final float[] block;
    private int held;

    Meter(int sampleRate) {
        block = new float[sampleRate / PER_SECOND];
    }

    void add(float[] samples, int count, Playback.Listener listener) {
        for (int i = 0; i < count; i++) {
            block[held++] = samples[i];
            if (held == block.length) {
                held = 0;
                listener.level(Level.of(block, block.length), Level.peak(block, block.length));
            }
        }
    }
}

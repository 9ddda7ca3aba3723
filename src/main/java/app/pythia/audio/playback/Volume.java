package app.pythia.audio.playback;

/// Makes samples as loud as is wanted, and changes that smoothly. Not safe for use by several
/// threads.
final class Volume {
    private static final double WHOLE_WAY_SECONDS = 0.03;

    private final float step;
    private float gain;

    /// @param gain at the beginning
    Volume(int sampleRate, float gain) {
        step = (float) (1 / (WHOLE_WAY_SECONDS * sampleRate));
        this.gain = gain;
    }

    /// At full volume samples are left as they are, to the last bit.
    void apply(float[] samples, int from, int count, float wanted) {
        if (gain == 1 && wanted == 1) {
            return;
        }
        for (int i = from; i < from + count; i++) {
            gain += Math.clamp(wanted - gain, -step, step);
            samples[i] *= gain;
        }
    }
}

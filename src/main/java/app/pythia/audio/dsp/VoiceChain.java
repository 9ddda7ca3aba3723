package app.pythia.audio.dsp;

import org.jspecify.annotations.Nullable;

/// Treats a voice while it is recorded: first the high-pass, then the noise gate, then the gain.
/// What goes beyond full scale is clipped. It delays nothing and allocates nothing.
///
/// [Treatment#OFF] leaves every sample as it is, to the last bit. Not safe for use by several
/// threads at once.
public final class VoiceChain {
    private final Treatment treatment;
    private final @Nullable RumbleFilter rumble;
    private final @Nullable NoiseGate gate;
    private final float gain;

    /// @param sampleRate samples per second, above 0
    public VoiceChain(int sampleRate, Treatment treatment) {
        this.treatment = treatment;
        rumble = treatment.highPass() ? new RumbleFilter(sampleRate) : null;
        gate = treatment.noiseGate() ? new NoiseGate(sampleRate) : null;
        gain = (float) Math.pow(10, treatment.gainDb() / 20);
    }

    /// Treats the next `count` samples, −1 to 1, in their place.
    public void process(float[] samples, int count) {
        if (treatment.isOff()) {
            return;
        }
        if (rumble != null) {
            rumble.process(samples, count);
        }
        if (gate != null) {
            gate.process(samples, count);
        }
        for (int i = 0; i < count; i++) {
            samples[i] = Math.clamp(samples[i] * gain, -1, 1);
        }
    }
}

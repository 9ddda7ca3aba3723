package app.pythia.audio.dsp;

/// Makes pauses silent, and leaves words alone.
///
/// It learns how loud the noise is: as quiet as it ever gets, rising slowly where it stays louder.
/// What is clearly louder opens it at once; it closes with a delay, and only below a lower bound,
/// so that quiet ends of words stay. It begins open.
final class NoiseGate {
    private static final double QUIETEST_NOISE = amplitude(-72);
    private static final double FIRST_GUESS = amplitude(-60);

    /// Voices are louder than this, whatever the noise.
    private static final double LOUDEST_NOISE = amplitude(-36);

    private static final double OPENS_ABOVE_NOISE = amplitude(10);
    private static final double CLOSES_ABOVE_NOISE = amplitude(7);
    private static final double RISE_DB_PER_SECOND = 6;

    private static final double ENVELOPE_SECONDS = 0.02;
    private static final double ATTACK_SECONDS = 0.002;
    private static final double HOLD_SECONDS = 0.25;
    private static final double RELEASE_SECONDS = 0.1;

    private final double decay;
    private final double rise;
    private final double attack;
    private final double release;
    private final int hold;
    private double envelope = 1;
    private double noise = FIRST_GUESS;
    private double gain = 1;
    private int held;

    NoiseGate(int sampleRate) {
        decay = Math.exp(-1 / (ENVELOPE_SECONDS * sampleRate));
        rise = amplitude(RISE_DB_PER_SECOND / sampleRate);
        attack = 1 / (ATTACK_SECONDS * sampleRate);
        release = 1 / (RELEASE_SECONDS * sampleRate);
        hold = (int) (HOLD_SECONDS * sampleRate);
        held = hold;
    }

    void process(float[] samples, int count) {
        for (int i = 0; i < count; i++) {
            follow(Math.abs(samples[i]));
            gain = Math.clamp(held > 0 ? gain + attack : gain - release, 0, 1);
            samples[i] *= (float) gain;
        }
    }

    /// The envelope jumps up with the peaks and falls slowly.
    private void follow(float size) {
        envelope = Math.max(size, envelope * decay);
        noise = Math.clamp(Math.min(noise * rise, envelope), QUIETEST_NOISE, LOUDEST_NOISE);
        boolean open = held > 0;
        boolean loud = envelope > noise * (open ? CLOSES_ABOVE_NOISE : OPENS_ABOVE_NOISE);
        held = loud ? hold : Math.max(0, held - 1);
    }

    private static double amplitude(double decibels) {
        return Math.pow(10, decibels / 20);
    }
}

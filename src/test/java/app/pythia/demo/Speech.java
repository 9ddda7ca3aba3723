package app.pythia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.Pcm;

/// Tells speech from silence, clipping, and noise (which wrongly ordered bytes sound like).
final class Speech {

    private Speech() {}

    static void assertIsSpeech(byte[] pcm, int sampleRate) {
        float[] samples = Pcm.toMono(pcm, 1);
        assertThat(rms(samples)).as("level").isBetween(0.01, 0.35);
        assertThat(peak(samples)).as("peak").isLessThan(0.999f);
        assertThat(zeroCrossings(samples) * (double) sampleRate / samples.length)
                .as("zero crossings in a second")
                .isBetween(200.0, 4_000.0);
    }

    private static double rms(float[] samples) {
        double sum = 0;
        for (float sample : samples) {
            sum += (double) sample * sample;
        }
        return Math.sqrt(sum / samples.length);
    }

    private static float peak(float[] samples) {
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    private static int zeroCrossings(float[] samples) {
        int crossings = 0;
        for (int i = 1; i < samples.length; i++) {
            if (samples[i - 1] < 0 != samples[i] < 0) {
                crossings++;
            }
        }
        return crossings;
    }
}

package app.pythia.audio.dsp;

import app.pythia.audio.Pcm;
import app.pythia.audio.Wav;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Some seconds of a voice, with pauses of complete silence.
///
/// @param rate samples per second
record Speech(float[] samples, int rate) {

    static Speech hello() {
        try (InputStream in =
                Objects.requireNonNull(
                        Speech.class.getResourceAsStream("/app/pythia/app/hello.wav"))) {
            Wav wav = Wav.parse(in.readAllBytes());
            return new Speech(Pcm.toMono(wav.pcm(), 1), wav.format().sampleRate());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same in a room with noise of this effective value.
    float[] withNoise(double db) {
        float[] both = Signals.noise(samples.length, Math.pow(10, db / 20));
        for (int i = 0; i < both.length; i++) {
            both[i] += samples[i];
        }
        return both;
    }
}

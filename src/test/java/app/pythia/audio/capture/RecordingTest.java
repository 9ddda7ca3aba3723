package app.pythia.audio.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.Allocations;
import app.pythia.audio.VoiceClip;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingTest {

    @ParameterizedTest
    @ValueSource(ints = {16_000, 44_100, 48_000})
    void isAsLongAsWhatWasHeard(int rate) {
        Recording recording = new Recording();
        float[] second = noise(rate);
        recording.append(second, rate, rate);
        recording.append(second, rate, rate);

        assertThat(recording.finish().duration()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void doesNotDependOnHowTheSamplesWereCut() {
        float[] heard = noise(48_000);
        VoiceClip whole = recorded(heard, 48_000);

        assertThat(recorded(heard, 480).pcm()).isEqualTo(whole.pcm());
        assertThat(recorded(heard, 77).pcm()).isEqualTo(whole.pcm());
    }

    @Test
    void aPieceTakesNoMemoryButWhatKeepsIt() {
        Recording recording = new Recording();
        float[] tenMillis = noise(480);
        int pieces = 6_000;

        long bytes =
                Allocations.of(() -> {
                    for (int i = 0; i < pieces; i++) {
                        recording.append(tenMillis, tenMillis.length, 48_000);
                    }
                });

        long kept = pieces * 882L * 7 / 3;
        assertThat(bytes).isLessThan(kept + kept / 50);
    }

    private static VoiceClip recorded(float[] heard, int piece) {
        Recording recording = new Recording();
        for (int at = 0; at < heard.length; at += piece) {
            float[] next = Arrays.copyOfRange(heard, at, at + piece);
            recording.append(next, Math.min(piece, heard.length - at), 48_000);
        }
        return recording.finish();
    }

    private static float[] noise(int samples) {
        float[] noise = new float[samples];
        Random random = new Random(5);
        for (int i = 0; i < samples; i++) {
            noise[i] = random.nextFloat(-0.5f, 0.5f);
        }
        return noise;
    }
}

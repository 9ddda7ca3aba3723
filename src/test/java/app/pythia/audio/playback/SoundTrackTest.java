package app.pythia.audio.playback;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SoundTrackTest {
    private final SoundTrack track = new SoundTrack();

    @Test
    void keepsEverySampleOfALongSound() {
        byte[] pcm = Sounds.noise(PcmFormat.SPOKEN_TURN, 1, Duration.ofSeconds(20));
        for (int at = 0; at < pcm.length; at += 1_234) {
            track.append(Arrays.copyOfRange(pcm, at, Math.min(pcm.length, at + 1_234)));
        }
        float[] samples = new float[pcm.length / 2];
        track.read(0, samples.length, samples);

        assertThat(track.length()).isEqualTo(samples.length);
        assertThat(Pcm.fromFloats(samples, samples.length, 1)).isEqualTo(pcm);
    }

    @Test
    void isReadFromAnyPlace() {
        byte[] pcm = Sounds.noise(PcmFormat.SPOKEN_TURN, 1, Duration.ofSeconds(1));
        track.append(pcm);
        float[] samples = new float[100];
        track.read(40_000, 100, samples);

        assertThat(Pcm.fromFloats(samples, 100, 1))
                .isEqualTo(Arrays.copyOfRange(pcm, 80_000, 80_200));
    }
}

package app.pythia.audio.playback;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Three passages of a second each.
class PassagesTest {
    private static final PcmFormat FORMAT = PcmFormat.SPOKEN_TURN;

    private final VirtualSpeaker speaker = new VirtualSpeaker(FORMAT);
    private final Playback playback = speaker.begin(FORMAT.sampleRate());

    @BeforeEach
    void speak() throws InterruptedException {
        for (int passage = 0; passage < 3; passage++) {
            playback.write(Sounds.noise(FORMAT, 1, Duration.ofSeconds(1)));
            playback.mark();
        }
    }

    @Test
    void theOneThatIsHeardIsTold() {
        speaker.runMillis(1_900);
        assertThat(speaker.told).containsExactly("started", "passage 0", "passage 1");
        playback.end();
        speaker.runMillis(1_500);

        assertThat(speaker.told).containsExactly("started", "passage 0", "passage 1", "passage 2");
        assertThat(playback.isOver()).isTrue();
    }

    @Test
    void skippingGoesToTheNext() {
        speaker.runMillis(300);
        assertThat(playback.skip()).isZero();
        speaker.runMillis(300);

        assertThat(speaker.told).endsWith("passage 0", "passage 1");
        assertThat(playback.position())
                .isBetween(Duration.ofMillis(1_260), Duration.ofMillis(1_300));
    }

    @Test
    void skippingTheLastOfAWholeSoundEndsIt() {
        playback.end();
        playback.seek(Duration.ofMillis(2_500));
        speaker.runMillis(100);
        assertThat(playback.skip()).isEqualTo(2);
        speaker.runMillis(100);

        assertThat(playback.isOver()).isTrue();
    }

    @Test
    void repeatingGoesToTheBeginningAndSoTwiceToTheOneBefore() {
        speaker.runMillis(1_500);
        playback.repeat();
        assertThat(playback.position()).isEqualTo(Duration.ofSeconds(1));
        speaker.runMillis(300);
        assertThat(speaker.told).endsWith("passage 1", "passage 1");
        playback.repeat();
        playback.repeat();

        assertThat(playback.position()).isZero();
    }

    @Test
    void skippingWhatStillComesWaitsForTheNext() throws InterruptedException {
        playback.write(Sounds.noise(FORMAT, 1, Duration.ofMillis(500)));
        playback.seek(Duration.ofMillis(3_100));
        speaker.runMillis(100);
        assertThat(playback.skip()).isEqualTo(3);
        speaker.runMillis(500);
        playback.mark();
        playback.write(Sounds.noise(FORMAT, 1, Duration.ofMillis(500)));
        speaker.runMillis(100);

        assertThat(speaker.told).endsWith("passage 3", "passage 4");
        assertThat(playback.gaps()).isZero();
    }
}

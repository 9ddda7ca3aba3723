package app.pythia.audio.playback;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.audio.device.DevicesToUse;
import app.pythia.audio.device.FakeDevices;
import app.pythia.audio.device.FakeSpeaker;
import app.pythia.audio.device.InUse;
import app.pythia.audio.device.Link;
import app.pythia.audio.device.NamedDevice;
import app.pythia.audio.playback.Playback.Outcome;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PlaybackQueueTest {
    private static final PcmFormat FORMAT = PcmFormat.SPOKEN_TURN;

    private final FakeDevices devices = new FakeDevices();
    private final PlaybackQueue queue =
            new PlaybackQueue(devices, () -> Rendition.PLAIN, Duration.ofMillis(200));
    private final CountDownLatch started = new CountDownLatch(1);
    private final Playback.Listener listener =
            new Playback.Listener() {
                @Override
                public void started() {
                    started.countDown();
                }

                @Override
                public void level(float level, float peak) {}
            };

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void playsEverySampleInOrderAndTellsWhenItHasBeenHeard() throws InterruptedException {
        byte[] tone = Sounds.tone(FORMAT, 440, Duration.ofSeconds(2));
        Playback playback = queue.begin(FORMAT.sampleRate(), listener);
        for (int at = 0; at < tone.length; at += 1000) {
            playback.write(Arrays.copyOfRange(tone, at, Math.min(tone.length, at + 1000)));
        }
        playback.end();

        assertThat(playback.await()).isEqualTo(Outcome.HEARD);
        assertThat(Sounds.indexOf(devices.speaker().played(), tone)).isNotNegative();
    }

    @Test
    void playsASoundThatIsShorterThanWhatItWouldGather() throws InterruptedException {
        byte[] blip = Sounds.tone(FORMAT, 440, Duration.ofMillis(15));
        Playback playback = queue.begin(FORMAT.sampleRate(), listener);
        playback.write(blip);
        playback.end();

        assertThat(playback.await()).isEqualTo(Outcome.HEARD);
        assertThat(Sounds.indexOf(devices.speaker().played(), blip)).isNotNegative();
    }

    @Test
    void anEmptySoundIsOverAtOnce() throws InterruptedException {
        Playback playback = queue.begin(FORMAT.sampleRate(), listener);
        playback.end();

        assertThat(playback.await()).isEqualTo(Outcome.HEARD);
    }

    @Test
    void aNewSoundSilencesTheOneBefore() throws InterruptedException {
        byte[] old = Sounds.tone(FORMAT, 440, Duration.ofSeconds(60));
        Playback first = queue.begin(FORMAT.sampleRate(), listener);
        first.write(old);
        started.await();
        byte[] next = Sounds.tone(FORMAT, 880, Duration.ofMillis(300));
        Playback second = queue.begin(FORMAT.sampleRate(), listener);
        second.write(next);
        second.end();

        assertThat(first.await()).isEqualTo(Outcome.STOPPED);
        assertThat(second.await()).isEqualTo(Outcome.HEARD);
        assertThat(Sounds.indexOf(devices.speaker().played(), next)).isNotNegative();
    }

    @Test
    void isTakenToTheRateAndChannelsOfTheSpeaker() throws InterruptedException {
        FakeDevices stereo =
                new FakeDevices(devices.microphone(), new FakeSpeaker(new PcmFormat(48_000, 2)));
        try (PlaybackQueue other = new PlaybackQueue(stereo, () -> Rendition.PLAIN)) {
            Playback playback = other.begin(24_000, listener);
            playback.write(Sounds.tone(PcmFormat.SPOKEN_TEXT, 440, Duration.ofSeconds(1)));
            playback.end();

            assertThat(playback.await()).isEqualTo(Outcome.HEARD);
            int frames = loudSamples(stereo.speaker().played()) / 2;
            int loudInOneSecond =
                    loudSamples(Sounds.tone(new PcmFormat(48_000, 1), 440, Duration.ofSeconds(1)));
            assertThat(frames)
                    .isBetween((int) (loudInOneSecond * 0.99), (int) (loudInOneSecond * 1.01));
        }
    }

    @Test
    void tellsThatThereIsNoSpeakerAndWorksAgainWhenThereIsOne() throws InterruptedException {
        devices.speaker().failToOpen(DeviceProblem.MISSING);
        assertThat(queue.begin(FORMAT.sampleRate(), listener).await())
                .isEqualTo(Outcome.NO_SPEAKER);

        devices.speaker().failToOpen(null);
        Playback playback = queue.begin(FORMAT.sampleRate(), listener);
        playback.write(Sounds.tone(FORMAT, 440, Duration.ofMillis(100)));
        playback.end();
        assertThat(playback.await()).isEqualTo(Outcome.HEARD);
    }

    @Test
    void goesOnWhenTheSpeakerIsGoneForAMoment() throws InterruptedException {
        Playback playback = queue.begin(FORMAT.sampleRate(), listener);
        playback.write(Sounds.noise(FORMAT, 1, Duration.ofSeconds(10)));
        playback.end();
        started.await();
        devices.speaker().failToOpen(DeviceProblem.GONE);
        devices.speaker().awaitRefused();
        devices.speaker().awaitRefused();
        devices.speaker().failToOpen(null);

        assertThat(playback.await()).isEqualTo(Outcome.HEARD);
        assertThat(devices.speaker().opened()).isEqualTo(2);
    }

    @Test
    void movesToTheSpeakerThatIsToBeUsed() throws InterruptedException {
        devices.speaker().name("Headset", Link.WIRED);
        Playback playback = queue.begin(FORMAT.sampleRate(), listener);
        playback.write(Sounds.noise(FORMAT, 1, Duration.ofSeconds(10)));
        playback.end();
        started.await();
        devices.speaker().name("Desk", Link.WIRED);
        devices.toUse()
                .set(
                        new DevicesToUse(
                                Optional.empty(),
                                Optional.of(new NamedDevice("Desk", Link.WIRED))));
        assertThat(playback.await()).isEqualTo(Outcome.HEARD);

        assertThat(devices.speaker().opened()).isEqualTo(2);
    }

    @Test
    void tellsWhatIsOpen() throws InterruptedException {
        devices.speaker().name("Headset", Link.BLUETOOTH);
        assertThat(queue.inUse()).isEmpty();
        Playback playback = queue.begin(FORMAT.sampleRate(), listener);
        playback.write(Sounds.noise(FORMAT, 1, Duration.ofSeconds(1)));
        started.await();

        assertThat(queue.inUse())
                .contains(new InUse(new NamedDevice("Headset", Link.BLUETOOTH), FORMAT));
    }

    @Test
    void closingEndsWhatSoundsAndReleasesTheSpeaker() throws InterruptedException {
        Playback playback = queue.begin(FORMAT.sampleRate(), listener);
        playback.write(Sounds.tone(FORMAT, 440, Duration.ofSeconds(60)));
        started.await();
        long begun = System.nanoTime();
        queue.close();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(200));
        assertThat(playback.await()).isEqualTo(Outcome.STOPPED);
        assertThat(devices.speaker().openNow()).isZero();
        assertThat(queue.begin(FORMAT.sampleRate(), listener).await()).isEqualTo(Outcome.STOPPED);
    }

    private static int loudSamples(byte[] pcm) {
        int loud = 0;
        for (int at = 0; at + 1 < pcm.length; at += 2) {
            loud += Math.abs(Pcm.sample(pcm, at)) > 1000 ? 1 : 0;
        }
        return loud;
    }
}

package app.pythia.audio.playback;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import app.pythia.audio.playback.Playback.Outcome;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FeederTest {
    private static final PcmFormat FORMAT = PcmFormat.SPOKEN_TURN;
    private static final int RATE = FORMAT.sampleRate();
    private static final byte[] ABOVE = Sounds.noise(FORMAT, 1, Duration.ofSeconds(2));
    private static final byte[] BELOW = Sounds.noise(FORMAT, -1, Duration.ofSeconds(2));

    private final VirtualSpeaker speaker = new VirtualSpeaker(FORMAT);

    @Test
    void everySampleIsHeardAsItIsAndThenItIsOver() throws InterruptedException {
        Playback playback = begun(ABOVE);
        playback.end();
        speaker.runMillis(2_200);

        assertThat(Sounds.indexOf(speaker.heard(), ABOVE)).isNotNegative();
        assertThat(playback.await()).isEqualTo(Outcome.HEARD);
        assertThat(playback.position()).isEqualTo(Duration.ofSeconds(2));
        assertThat(playback.gaps()).isZero();
    }

    @Test
    void aSoundBeginsAtOnce() throws InterruptedException {
        speaker.runMillis(500);
        begun(ABOVE).end();
        speaker.runMillis(5);

        assertThat(loud(speaker.heardInLast(5))).isGreaterThan(RATE * 2 / 1000);
    }

    @Test
    void aStoppedSoundFadesAfterTheLittleThatIsInTheDevice() throws InterruptedException {
        Playback playback = begun(ABOVE);
        speaker.runMillis(500);
        playback.stop();
        speaker.runMillis(100);

        assertThat(loud(speaker.heardInLast(64))).isZero();
        assertThat(playback.await()).isEqualTo(Outcome.STOPPED);
    }

    @Test
    void whatFadesIsWhatWouldHaveFollowed() throws InterruptedException {
        byte[] tone = Sounds.tone(FORMAT, 440, Duration.ofSeconds(2));
        Playback playback = begun(tone);
        speaker.runMillis(503);
        playback.stop();
        speaker.runMillis(60);

        assertThat(largestStep(speaker.heard())).as("a click").isLessThan(700);
    }

    @Test
    void nothingOfTheOldSoundIsHeardInTheNext() throws InterruptedException {
        begun(ABOVE);
        speaker.runMillis(500);
        begun(BELOW).end();
        speaker.runMillis(2_500);

        byte[] heard = speaker.heard();
        int next = Sounds.indexOf(heard, BELOW);
        assertThat(next).isNotNegative();
        assertThat(above(Arrays.copyOfRange(heard, next, heard.length))).isZero();
    }

    @Test
    void aPausedSoundStandsStillAndGoesOnWhereItWasHeard() throws InterruptedException {
        Playback playback = begun(ABOVE);
        playback.end();
        speaker.runMillis(500);
        playback.pause();
        speaker.runMillis(40);
        Duration stood = playback.position();
        speaker.runMillis(1_000);
        assertThat(loud(speaker.heardInLast(1_000))).isZero();
        assertThat(playback.position()).isEqualTo(stood);

        playback.goOn();
        speaker.runMillis(100);
        assertThat(stood).isBetween(Duration.ofMillis(500), Duration.ofMillis(530));
        assertThat(placeOfLast(20)).isCloseTo(stood.toMillis() + 80, within(3));
        assertThat(playback.isOver()).isFalse();
    }

    @Test
    void aPausedSoundGoesOnReceiving() throws InterruptedException {
        Playback playback = begun(Arrays.copyOf(ABOVE, RATE));
        speaker.runMillis(100);
        playback.pause();
        speaker.runMillis(100);
        playback.write(Arrays.copyOfRange(ABOVE, RATE, ABOVE.length));
        speaker.runMillis(3_000);

        assertThat(playback.length()).isEqualTo(Duration.ofSeconds(2));
        assertThat(playback.isOver()).isFalse();
        assertThat(playback.gaps()).isZero();
    }

    @Test
    void itGoesToAnotherPlaceAtOnceAndNothingOfTheOldOneFollows() throws InterruptedException {
        byte[] both = Arrays.copyOf(ABOVE, ABOVE.length + BELOW.length);
        System.arraycopy(BELOW, 0, both, ABOVE.length, BELOW.length);
        Playback playback = begun(both);
        speaker.runMillis(500);
        playback.seek(Duration.ofSeconds(3));
        speaker.runMillis(140);

        assertThat(above(speaker.heardInLast(100))).isZero();
        assertThat(playback.position())
                .isBetween(Duration.ofMillis(3_095), Duration.ofMillis(3_120));
    }

    @Test
    void aPlaceThatIsWantedIsToldAtOnce() throws InterruptedException {
        Playback playback = begun(ABOVE);
        speaker.runMillis(100);
        playback.seek(Duration.ofMillis(1_500));

        assertThat(playback.position()).isEqualTo(Duration.ofMillis(1_500));
    }

    @Test
    void whoGoesBeyondTheEndIsThere() throws InterruptedException {
        Playback playback = begun(ABOVE);
        playback.end();
        speaker.runMillis(100);
        playback.seek(Duration.ofSeconds(10));
        speaker.runMillis(100);

        assertThat(playback.isOver()).isTrue();
        assertThat(playback.position()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aSoundCanBeginInItsMiddle() throws InterruptedException {
        Playback playback = speaker.begin(RATE, Duration.ofMillis(1_500));
        playback.write(ABOVE);
        playback.end();
        speaker.runMillis(100);

        assertThat(placeOfLast(20)).isCloseTo(1_580, within(5));
    }

    @Test
    void atTwiceTheSpeedItTakesHalfAsLong() throws InterruptedException {
        speaker.rendition = new Rendition(1, 2);
        Playback playback = begun(Sounds.tone(FORMAT, 440, Duration.ofSeconds(2)));
        playback.end();
        speaker.runMillis(900);
        assertThat(playback.isOver()).isFalse();
        assertThat(playback.position())
                .isBetween(Duration.ofMillis(1_700), Duration.ofMillis(1_900));
        speaker.runMillis(200);

        assertThat(playback.isOver()).isTrue();
    }

    @Test
    void itsSpeedCanChangeWhileItSounds() throws InterruptedException {
        byte[] tone = Sounds.tone(FORMAT, 440, Duration.ofSeconds(4));
        Playback playback = begun(tone);
        playback.end();
        speaker.runMillis(1_000);
        speaker.rendition = new Rendition(1, 0.5);
        speaker.runMillis(2_000);
        speaker.rendition = Rendition.PLAIN;
        speaker.runMillis(1_000);

        assertThat(playback.position())
                .isBetween(Duration.ofMillis(2_900), Duration.ofMillis(3_150));
        assertThat(largestStep(speaker.heard())).as("a click").isLessThan(900);
    }

    @Test
    void itsVolumeChangesWithoutAStep() throws InterruptedException {
        begun(Sounds.tone(FORMAT, 440, Duration.ofSeconds(2)));
        speaker.runMillis(500);
        speaker.rendition = new Rendition(0.25f, 1);
        speaker.runMillis(500);

        assertThat(largestStep(speaker.heard())).isLessThan(600);
        assertThat(Pcm.peak(speaker.heardInLast(100))).isBetween(2_000, 2_100);
    }

    @Test
    void aDeviceThatRanDryInTheMiddleOfASoundBeginsAnew() throws InterruptedException {
        Playback playback = begun(ABOVE);
        playback.end();
        speaker.runMillis(500);
        speaker.starve(100);
        speaker.runMillis(10);

        assertThat(speaker.rests()).isEqualTo(1);
        assertThat(playback.gaps()).isEqualTo(1);
        assertThat(loud(speaker.heardInLast(5))).isGreaterThan(RATE * 4 / 1000);
    }

    @Test
    void aSoundThatRunsDryFadesAndRisesAgain() throws InterruptedException {
        byte[] tone = Sounds.tone(FORMAT, 500, Duration.ofMillis(202));
        Playback playback = begun(tone);
        speaker.runMillis(300);
        playback.write(tone);
        playback.end();
        speaker.runMillis(400);

        assertThat(playback.gaps()).isEqualTo(1);
        assertThat(playback.isOver()).isTrue();
        assertThat(largestStep(speaker.heard())).as("a click").isLessThan(700);
        assertThat(loud(speaker.heard())).isGreaterThan((int) (1.9 * loud(tone)));
    }

    @Test
    void itWaitsForWhatIsLateAsLongAsTheDeviceHasSound() throws InterruptedException {
        Playback playback = begun(Arrays.copyOf(ABOVE, RATE));
        speaker.runMillis(485);
        playback.write(Arrays.copyOfRange(ABOVE, RATE, ABOVE.length));
        playback.end();
        speaker.runMillis(1_700);

        assertThat(playback.gaps()).isZero();
        assertThat(Sounds.indexOf(speaker.heard(), ABOVE)).isNotNegative();
    }

    @Test
    void whatIsWholeIsHeardToItsLastSampleWhateverFollows() throws InterruptedException {
        Playback playback = begun(ABOVE);
        playback.mark();
        speaker.runMillis(3_000);
        playback.write(BELOW);
        playback.mark();
        playback.end();
        speaker.runMillis(3_000);

        byte[] heard = speaker.heard();
        assertThat(Sounds.indexOf(heard, ABOVE)).isNotNegative();
        assertThat(Sounds.indexOf(heard, BELOW)).isNotNegative();
        assertThat(playback.gaps()).isZero();
    }

    @Test
    void theSpeakerRestsOnceTheLastHasSounded() throws InterruptedException {
        begun(ABOVE).end();
        speaker.runMillis(2_250);
        assertThat(speaker.rests()).isZero();
        speaker.runMillis(200);
        assertThat(speaker.rests()).isEqualTo(1);
        begun(BELOW).end();
        speaker.runMillis(5);

        assertThat(loud(speaker.heardInLast(5))).isGreaterThan(RATE * 2 / 1000);
    }

    @Test
    void anotherSpeakerGoesOnWithNothingMissing() throws Exception {
        Playback playback = begun(ABOVE);
        playback.end();
        speaker.runMillis(500);
        speaker.leave();
        speaker.runMillis(0);
        speaker.plug();
        speaker.runMillis(100);

        assertThat(placeOfLast(20)).isCloseTo(600, within(10));
        speaker.runMillis(1_600);
        assertThat(playback.await()).isEqualTo(Outcome.HEARD);
    }

    @Test
    void aSpeakerThatDiedIsFollowedByOneThatRepeatsWhatWasInIt() throws InterruptedException {
        begun(ABOVE).end();
        speaker.runMillis(500);
        speaker.plug();
        speaker.runMillis(100);

        assertThat(placeOfLast(20)).isCloseTo(580, within(5));
    }

    private Playback begun(byte[] pcm) throws InterruptedException {
        Playback playback = speaker.begin(RATE);
        playback.write(pcm);
        return playback;
    }

    /// Where in the sound above zero the last milliseconds begin, in milliseconds.
    private long placeOfLast(int millis) {
        int at = Sounds.indexOf(ABOVE, speaker.heardInLast(millis));
        assertThat(at).as("the place of what is heard").isNotNegative();
        return FORMAT.duration(at).toMillis();
    }

    private static org.assertj.core.data.Offset<Long> within(long millis) {
        return org.assertj.core.data.Offset.offset(millis);
    }

    private static int largestStep(byte[] pcm) {
        int largest = 0;
        for (int at = 2; at < pcm.length; at += 2) {
            largest = Math.max(largest, Math.abs(Pcm.sample(pcm, at) - Pcm.sample(pcm, at - 2)));
        }
        return largest;
    }

    private static int loud(byte[] pcm) {
        int loud = 0;
        for (int at = 0; at < pcm.length; at += 2) {
            loud += Math.abs(Pcm.sample(pcm, at)) > 100 ? 1 : 0;
        }
        return loud;
    }

    private static int above(byte[] pcm) {
        int above = 0;
        for (int at = 0; at < pcm.length; at += 2) {
            above += Pcm.sample(pcm, at) > 0 ? 1 : 0;
        }
        return above;
    }
}

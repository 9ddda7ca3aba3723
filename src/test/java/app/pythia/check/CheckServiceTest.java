package app.pythia.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import app.pythia.audio.capture.Ear;
import app.pythia.audio.capture.FakeLine;
import app.pythia.audio.capture.Hearing;
import app.pythia.audio.capture.MicrophoneLine;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.audio.device.FakeDevices;
import app.pythia.audio.device.NamedDevice;
import app.pythia.audio.dsp.Treatment;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.audio.playback.Rendition;
import app.pythia.check.CheckResult.Verdict;
import app.pythia.check.CheckState.Doing;
import app.pythia.check.MicrophoneCheck.Version;
import app.pythia.support.Watched;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CheckServiceTest {
    private static final PcmFormat FORMAT = PcmFormat.SPOKEN_TURN;
    private static final byte[] VOICE =
            Sounds.joined(
                    Sounds.silence(FORMAT, Duration.ofSeconds(1)),
                    Sounds.tone(FORMAT, 440, Duration.ofSeconds(2)));

    private final FakeDevices devices = new FakeDevices();
    private final MicrophoneLine line = FakeLine.of(devices, () -> Duration.ZERO);
    private final PlaybackQueue playback = new PlaybackQueue(devices, () -> Rendition.PLAIN);
    private volatile Treatment treatment = Treatment.OFF;
    private volatile boolean mayBegin = true;
    private final CheckService check =
            new CheckService(line, playback, () -> treatment, () -> mayBegin);
    private final Watched<CheckState> states = new Watched<>(check.state());

    @AfterEach
    void close() {
        check.close();
        line.close();
        playback.close();
    }

    private void await(Doing doing) {
        states.await(state -> state.doing() == doing);
    }

    /// What is said before the check has opened the microphone anew, whoever heard before hears.
    private CheckResult checked(byte[] sound) {
        int before = devices.microphone().timesOpened();
        check.start();
        devices.microphone().awaitOpened(before);
        devices.microphone().hear(sound);
        await(Doing.PLAYING);
        return check.state().get().result().orElseThrow();
    }

    @Test
    void recordsThreeSecondsMeasuresThemAndPlaysThemBack() {
        CheckResult result = checked(VOICE);
        await(Doing.NOTHING);

        assertThat(result.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(result.levelDb()).isBetween(-15.2, -14.9);
        assertThat(result.peakDb()).isBetween(-12.2, -11.9);
        assertThat(result.noiseFloorDb()).isLessThan(-90);
        assertThat(result.waveform()).hasSize(64);
        assertThat(Sounds.indexOf(devices.speaker().played(), VOICE)).isNotNegative();
    }

    @Test
    void opensTheMicrophoneAnewThoughItWasOpen() {
        line.openEarly();
        devices.microphone().awaitHeard();
        checked(VOICE);

        assertThat(devices.microphone().timesOpened()).isEqualTo(2);
    }

    @Test
    void tellsWhatIsWrongWithTheSound() {
        assertThat(checked(new byte[VOICE.length]).verdict()).isEqualTo(Verdict.SILENT);
        await(Doing.NOTHING);
        assertThat(checked(Sounds.scaled(VOICE, 0.01)).verdict()).isEqualTo(Verdict.QUIET);
        await(Doing.NOTHING);
        assertThat(checked(Sounds.scaled(VOICE, 8)).verdict()).isEqualTo(Verdict.CLIPPED);
    }

    @Test
    void theSettingsGainIsPartOfWhatIsMeasured() {
        treatment = new Treatment(20, true, true);

        assertThat(checked(Sounds.scaled(VOICE, 0.02)).verdict()).isEqualTo(Verdict.GOOD);
    }

    @Test
    void theRecordingIsHeardAsItWouldBeSentNow() {
        checked(VOICE);
        await(Doing.NOTHING);
        treatment = new Treatment(6.0206, false, false);
        check.hear(Version.AS_SENT);
        await(Doing.NOTHING);

        int loudest = Sounds.peak(devices.speaker().played());
        assertThat(loudest).isBetween(2 * Sounds.peak(VOICE) - 2, 2 * Sounds.peak(VOICE) + 2);
    }

    @Test
    void theRecordingIsHeardUntouchedWhateverIsSet() {
        checked(VOICE);
        await(Doing.NOTHING);
        treatment = new Treatment(6.0206, false, false);
        check.hear(Version.UNTOUCHED);
        await(Doing.NOTHING);

        assertThat(Sounds.peak(devices.speaker().played())).isEqualTo(Sounds.peak(VOICE));
    }

    @Test
    void withoutARecordingNothingIsHeard() {
        check.hear(Version.UNTOUCHED);

        assertThat(check.state().get()).isEqualTo(CheckState.NEW);
    }

    @Test
    void aMicrophoneThatCannotBeUsedIsTold() {
        devices.microphone().failToOpen(DeviceProblem.BUSY);
        check.start();
        await(Doing.NO_MICROPHONE);

        assertThat(check.state().get().result()).isEmpty();
    }

    @Test
    void aMicrophoneThatGoesMeanwhileIsTold() {
        check.start();
        devices.microphone().hear(new byte[FORMAT.bytes(Duration.ofSeconds(1))]);
        devices.microphone().breakAfterThat();

        await(Doing.NO_MICROPHONE);
    }

    @Test
    void aSpeakerThatCannotBeUsedIsToldAndWhatWasMeasuredIsThere() {
        devices.speaker().failToOpen(DeviceProblem.MISSING);
        CheckResult result = checked(VOICE);
        await(Doing.NO_SPEAKER);

        assertThat(check.state().get().result()).contains(result);
    }

    @Test
    void stoppingEndsTheRecordingAndLetsGoOfTheMicrophone() {
        check.start();
        devices.microphone().hear(new byte[FORMAT.bytes(Duration.ofSeconds(1))]);
        await(Doing.RECORDING);
        check.stop();
        await(Doing.NOTHING);

        assertThat(check.state().get().result()).isEmpty();
        devices.microphone().awaitHeard();
        awaitFree();
        line.release();
        devices.microphone().awaitClosed();
    }

    /// The check that was stopped lets go on its own thread.
    private void awaitFree() {
        Optional<Ear> ear = line.hearIfFree(new Unmoved());
        while (ear.isEmpty()) {
            Thread.onSpinWait();
            ear = line.hearIfFree(new Unmoved());
        }
        ear.get().close();
    }

    @Test
    void stoppingSilencesWhatIsPlayed() {
        checked(VOICE);
        devices.speaker().awaitSound();
        check.stop();
        devices.speaker().awaitSilence();

        assertThat(check.state().get().doing()).isEqualTo(Doing.NOTHING);
        assertThat(check.state().get().result()).isPresent();
    }

    @Test
    void doesNotBeginBesideATurn() {
        mayBegin = false;
        check.start();

        assertThat(check.state().get().doing()).isEqualTo(Doing.BUSY);
        assertThat(devices.microphone().timesOpened()).isZero();
    }

    @Test
    void isBusyUntilTheTurnIsOver() {
        mayBegin = false;
        check.start();
        check.turnBegins();
        assertThat(check.state().get().doing()).isEqualTo(Doing.BUSY);
        check.turnsAreOver();

        assertThat(check.state().get()).isEqualTo(CheckState.NEW);
    }

    @Test
    void whatGoesOnIsNotTouchedByTurnsThatAreOver() {
        check.start();
        check.turnsAreOver();

        assertThat(check.state().get().doing()).isEqualTo(Doing.OPENING);
    }

    @Test
    void findsTheGainThatMakesAQuietVoiceNormal() {
        CheckResult quiet = checked(Sounds.scaled(VOICE, 0.03));

        assertThat(quiet.betterGainDb()).contains((int) Math.floor(-26 - quiet.levelDb()));
        await(Doing.NOTHING);
        treatment = new Treatment(quiet.betterGainDb().orElseThrow(), false, false);
        CheckResult better = checked(Sounds.scaled(VOICE, 0.03));
        assertThat(better.levelDb()).isBetween(-27.0, -26.0);
        assertThat(better.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(better.betterGainDb()).isEmpty();
    }

    @Test
    void findsTheGainAtWhichALoudVoiceIsDistortedNoMore() {
        treatment = new Treatment(20, false, false);
        CheckResult loud = checked(VOICE);
        assertThat(loud.verdict()).isEqualTo(Verdict.CLIPPED);
        assertThat(loud.betterGainDb()).contains(0);
    }

    @Test
    void asksForNoGainThatCannotBeSetAndForNoneThatIsSet() {
        treatment = new Treatment(24, false, false);

        CheckResult faint = checked(Sounds.scaled(VOICE, 0.001));
        assertThat(faint.verdict()).isEqualTo(Verdict.QUIET);
        assertThat(faint.betterGainDb()).isEmpty();
    }

    @Test
    void whoeverElseHearsIsNotDisturbed() {
        try (Ear _ = line.hear(new Unmoved(), Duration.ZERO)) {
            devices.microphone().awaitOpened(0);
            check.start();
            await(Doing.OPENING);
            await(Doing.BUSY);
        }

        assertThat(devices.microphone().timesOpened()).isEqualTo(1);
    }

    @Test
    void aSlowMicrophoneIsToBeOpenedEarly() {
        assertThat(Findings.advice(Duration.ofMillis(81), Duration.ZERO).openEarly()).isTrue();
        assertThat(Findings.advice(Duration.ofMillis(80), Duration.ZERO).openEarly()).isFalse();
    }

    @Test
    void theTailGrowsWithWhatTheDeviceGathers() {
        assertThat(tail(10)).isEqualTo(Duration.ofMillis(200));
        assertThat(tail(60)).isEqualTo(Duration.ofMillis(300));
        assertThat(tail(2000)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void whatArrivesLateNowAndThenIsNotWhatIsGathered() {
        Arrivals arrivals = new Arrivals();
        long now = 0;
        for (int i = 0; i < 100; i++) {
            now += i % 20 == 19 ? 90_000_000 : 20_000_000;
            arrivals.at(now);
            arrivals.at(now + 1000);
        }

        assertThat(arrivals.gathered()).isBetween(Duration.ofMillis(19), Duration.ofMillis(20));
    }

    private static Duration tail(int gatheredMillis) {
        return Findings.advice(Duration.ZERO, Duration.ofMillis(gatheredMillis)).tail();
    }

    /// Hears, and does nothing.
    private static final class Unmoved implements Hearing {
        @Override
        public void opened(NamedDevice device, PcmFormat format, int before) {}

        @Override
        public void heard(byte[] pcm, int from, int count) {}

        @Override
        public void failed(DeviceProblem problem) {}
    }
}

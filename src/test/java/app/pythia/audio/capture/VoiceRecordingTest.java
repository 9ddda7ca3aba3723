package app.pythia.audio.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import app.pythia.audio.VoiceClip;
import app.pythia.audio.capture.Quality.Verdict;
import app.pythia.audio.dsp.Treatment;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class VoiceRecordingTest {
    private static final PcmFormat STEREO = new PcmFormat(48_000, 2);
    private static final byte[] TONE = Sounds.tone(STEREO, 440, Duration.ofSeconds(1));

    private static VoiceRecording recorded(byte[] sound, Treatment treatment) {
        VoiceRecording recording = new VoiceRecording(STEREO, treatment);
        for (int at = 0; at < sound.length; at += 1920) {
            recording.append(sound, at, Math.min(1920, sound.length - at));
        }
        return recording;
    }

    private static Verdict verdict(double factor) {
        return recorded(
                        Sounds.joined(
                                Sounds.silence(STEREO, Duration.ofMillis(500)),
                                Sounds.scaled(TONE, factor)),
                        Treatment.OFF)
                .quality()
                .verdict();
    }

    @Test
    void aTakeIsMonoAt44100AndOfTheSameLength() {
        VoiceClip clip = recorded(TONE, Treatment.OFF).finish();

        assertThat(clip.duration()).isEqualTo(Duration.ofSeconds(1));
        assertThat(clip.waveform().peaks())
                .hasSize(64)
                .allSatisfy(peak -> assertThat(peak).isBetween(0.24f, 0.26f));
    }

    @Test
    void aTakeOfNothingIsEmpty() {
        assertThat(new VoiceRecording(STEREO, Treatment.OFF).finish().duration()).isZero();
    }

    @Test
    void itsLevelIsThatOfTheLastPiece() {
        VoiceRecording recording = recorded(TONE, Treatment.OFF);

        // A quarter of full scale: −12 dB, and 3 dB less in effect, of 60.
        assertThat(recording.peak()).isBetween(0.79f, 0.81f);
        assertThat(recording.level()).isBetween(0.74f, 0.76f);
    }

    @Test
    void aVoiceOfTheUsualLoudnessIsGood() {
        assertThat(verdict(1)).isEqualTo(Verdict.GOOD);
        assertThat(verdict(0.1)).isEqualTo(Verdict.GOOD);
    }

    @Test
    void aFaintVoiceIsQuiet() {
        assertThat(verdict(0.02)).isEqualTo(Verdict.QUIET);
    }

    @Test
    void aFaintVoiceThatIsMadeLouderIsGood() {
        byte[] faint =
                Sounds.joined(
                        Sounds.silence(STEREO, Duration.ofMillis(500)), Sounds.scaled(TONE, 0.02));

        assertThat(recorded(faint, new Treatment(20, false, false)).quality().verdict())
                .isEqualTo(Verdict.GOOD);
    }

    @Test
    void whatTheMicrophoneHasClippedStaysClippedHoweverSoftItIsMade() {
        assertThat(
                        recorded(Sounds.scaled(TONE, 8), new Treatment(-12, false, false))
                                .quality()
                                .verdict())
                .isEqualTo(Verdict.CLIPPED);
    }

    @Test
    void whatIsClippedByMakingItLouderIsClipped() {
        assertThat(recorded(TONE, new Treatment(18, false, false)).quality().verdict())
                .isEqualTo(Verdict.CLIPPED);
    }

    @Test
    void zerosAreSilentAndTheFaintestSoundIsNot() {
        byte[] faintest = Sounds.silence(STEREO, Duration.ofSeconds(1));
        faintest[1000] = 1;

        assertThat(verdict(0)).isEqualTo(Verdict.SILENT);
        assertThat(recorded(faintest, Treatment.OFF).quality().verdict()).isEqualTo(Verdict.QUIET);
    }

    @Test
    void aVoiceThatHardlyRisesAboveTheNoiseIsNoisy() {
        byte[] noise = Sounds.scaled(TONE, 0.3);

        assertThat(recorded(Sounds.joined(noise, TONE), Treatment.OFF).quality().verdict())
                .isEqualTo(Verdict.NOISY);
    }
}

package app.pythia.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.check.CheckResult.Verdict;
import app.pythia.settings.SettingsProblem;
import app.pythia.turn.PictureProblem;
import app.pythia.turn.Problem;
import app.pythia.turn.TakeWarning;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OtherNoticesTest {

    static List<PictureProblem> pictures() {
        return List.of(
                new PictureProblem.NotAllowed(),
                new PictureProblem.NotPublic("a.example"),
                new PictureProblem.Unreachable(
                        new Problem.Unreachable("a.example", Problem.Unreachable.Reason.NO_ANSWER)),
                new PictureProblem.Refused(302),
                new PictureProblem.Refused(404),
                new PictureProblem.TooLarge(10 * 1024 * 1024),
                new PictureProblem.TooManyPixels(50_000_000),
                new PictureProblem.NotAPicture());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyProblemOfAPictureSaysWhatToDo(PictureProblem problem) {
        Notice notice = PictureNotices.of(problem);

        assertThat(notice.title()).isNotBlank();
        assertThat(notice.text()).endsWith(".").hasSizeGreaterThan(40);
    }

    static Stream<SettingsProblem> settings() {
        return Stream.of(
                new SettingsProblem.SetAside("settings.json.bad"),
                new SettingsProblem.NotRead(),
                new SettingsProblem.NotSaved());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everyProblemOfTheSettingsSaysWhatHolds(SettingsProblem problem) {
        assertThat(SettingsNotices.of(problem)).endsWith(".").hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void everyVerdictOnAMicrophoneSaysWhatItMeans(Verdict verdict) {
        Notice notice = CheckNotices.of(verdict);

        assertThat(notice.title()).isNotBlank();
        assertThat(notice.text()).endsWith(".").hasSizeGreaterThan(40);
    }

    @Test
    void aCheckBesideATurnSaysWhatToDo() {
        assertThat(CheckNotices.busy().text()).contains("stop it");
    }

    @Test
    void aCheckThatCannotBeMadeSaysWhatToDo() {
        assertThat(CheckNotices.noMicrophone().text()).contains("plugged in", "allows");
        assertThat(CheckNotices.noSpeaker().text()).contains("Listening");
        assertThat(CheckNotices.ofAnotherMicrophone()).contains("Check");
    }

    @ParameterizedTest
    @EnumSource(SaveProblem.class)
    void everyReasonForNotSavingASoundSaysWhatToDo(SaveProblem problem) {
        assertThat(SaveNotices.of(problem).title()).isEqualTo("The sound was not saved");
        assertThat(SaveNotices.of(problem).text()).endsWith(".").hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource(TakeWarning.class)
    void everyWarningOfATakeFitsOneLineAndSaysWhatToDo(TakeWarning warning) {
        assertThat(TakeNotices.of(warning).title()).startsWith("Your last take was ");
        assertThat(TakeNotices.of(warning).spoken()).hasSizeBetween(40, 90);
    }
}

package app.pythia.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.check.CheckResult.Verdict;
import app.pythia.conversation.ArchiveProblem;
import app.pythia.conversation.MessageId;
import app.pythia.export.TransferProblem;
import app.pythia.export.TransferState.Kind;
import app.pythia.settings.KeyPlace;
import app.pythia.settings.VaultProblem;
import app.pythia.turn.Kept;
import app.pythia.turn.Problem;
import app.pythia.turn.Queued;
import app.pythia.turn.TakeWarning;
import app.pythia.ui.words.BareText;
import app.pythia.ui.words.Spoken;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesInLanguagesTest {
    private static final Instant NOW = Instant.EPOCH;

    @Test
    void noNoticeIsWordedInCode() {
        Spoken.inBrackets().run(() -> assertThat(all()).isNotEmpty().noneMatch(BareText::is));
    }

    /// The dock has room for three lines or so.
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "ja", "zh"})
    void everyNoticeIsShortInEveryLanguage(String tag) {
        Spoken.in(tag)
                .run(() ->
                        assertThat(Problems.all().map(Notices::of))
                                .allSatisfy(notice -> {
                                    assertThat(notice.title()).hasSizeBetween(3, 45);
                                    assertThat(notice.text()).hasSizeBetween(8, 270);
                                }));
    }

    private static List<String> all() {
        return Stream.of(
                        Problems.all().map(Notices::of).map(Notice::spoken),
                        Arrays.stream(Kept.Fate.values())
                                .map(it ->
                                        Notices.of(
                                                        new Problem.NoAnswer(),
                                                        Optional.of(
                                                                new Kept(new MessageId("m"), it)))
                                                .text()),
                        Stream.of(
                                Notices.noPublicAddress(),
                                Notices.titleOutOfBounds(0, 80),
                                Notices.titleOutOfBounds(90, 80),
                                SearchNotices.unreadable(),
                                ArchiveNotices.takesNotKept(),
                                ArchiveNotices.takesNotKeptForWantOfRoom(),
                                CheckNotices.busy().spoken(),
                                CheckNotices.gainIsSet("3 dB"),
                                CheckNotices.noMicrophone().spoken(),
                                CheckNotices.noSpeaker().spoken(),
                                CheckNotices.ofAnotherMicrophone(),
                                KeyNotices.demoInstead("why"),
                                KeyNotices.noKey(),
                                KeyNotices.noPassword(),
                                TakeNotices.missing("Desk").spoken()),
                        Stream.of(
                                        new ArchiveProblem.SetAside("a.bad"),
                                        new ArchiveProblem.DiskFull(),
                                        new ArchiveProblem.NotWritten())
                                .map(ArchiveNotices::of),
                        OtherNoticesTest.settings().map(SettingsNotices::of),
                        OtherNoticesTest.pictures().stream()
                                .map(PictureNotices::of)
                                .map(Notice::spoken),
                        Arrays.stream(Verdict.values()).map(CheckNotices::of).map(Notice::spoken),
                        Arrays.stream(SaveProblem.values())
                                .map(SaveNotices::of)
                                .map(Notice::spoken),
                        Arrays.stream(TakeWarning.values())
                                .map(TakeNotices::of)
                                .map(Notice::spoken),
                        Arrays.stream(TransferProblem.values())
                                .map(it -> TransferNotices.of(Kind.IMPORT, it).spoken()),
                        Arrays.stream(VaultProblem.values()).flatMap(NoticesInLanguagesTest::vault),
                        queue().map(it -> QueueNotices.of(it, NOW).orElseThrow().spoken()))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<String> vault(VaultProblem problem) {
        return Stream.concat(
                Arrays.stream(SecretName.values()).map(it -> KeyNotices.of(problem, it)),
                Arrays.stream(KeyPlace.values()).map(it -> KeyNotices.atStart(it, problem)));
    }

    private static Stream<Queued> queue() {
        Problem why = new Problem.KeyRejected();
        return Stream.of(
                new Queued.Waiting(2, why, NOW.plusSeconds(20)),
                new Queued.Waiting(2, why, NOW.plusSeconds(200)),
                new Queued.Waiting(1, why, NOW),
                new Queued.Stopped(1, why));
    }
}

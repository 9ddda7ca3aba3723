package app.pythia.sync;

import static app.pythia.sync.FakeTime.START;
import static app.pythia.sync.MirrorFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.FakeArchive;
import app.pythia.conversation.Message;
import app.pythia.delphi.DelphiProblem;
import app.pythia.support.Watched;
import app.pythia.turn.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The reading of all histories in the background.
@Timeout(60)
class BackgroundReadingTest {
    private static final Instant EARLIER = START.minus(Duration.ofDays(3));
    private static final DelphiProblem OFFLINE =
            new DelphiProblem.NotConnected("host", DelphiProblem.NotConnected.Cause.UNKNOWN_HOST);

    private final MirrorFixture set = new MirrorFixture(Duration.ofMinutes(2));
    private final FakeService service = set.service;

    @AfterEach
    void close() {
        set.close();
    }

    @Test
    void readsEveryHistoryTheNewestFirst() {
        service.has("old", EARLIER, "Then.")
                .has("new", START, "Now.")
                .has("mid", EARLIER.plusSeconds(1));
        set.refresh();

        assertThat(service.calls())
                .containsExactly("list", "history new", "history mid", "history old");
        assertThat(set.known("old").preview()).isEqualTo("Then.");
        assertThat(set.known("old").standing().mirroredAt()).isPresent();
    }

    @Test
    void oldHistoriesReadForTheFirstTimeAreNoNews() {
        service.has("a", EARLIER, "One.", "Two.");
        set.refresh();

        assertThat(set.known("a").attention().unread()).isZero();
    }

    @Test
    void whatTheCloneSaidElsewhereIsUnreadUntilItIsOpened() {
        service.has("a", EARLIER, "One.");
        set.refresh();
        service.has("a", START, "One.", "Two.", "Three.");
        set.mirror.refresh();
        set.until(() -> set.known("a").attention().unread() == 2);

        set.mirror.open(id("a"));
        assertThat(set.known("a").attention().unread()).isZero();
    }

    @Test
    void whatComesIntoTheOpenConversationIsSeen() {
        service.has("a", EARLIER, "One.");
        set.refresh();
        set.store.select(id("a"));
        service.has("a", START, "One.", "Two.");
        set.mirror.refresh();
        set.until(() -> set.known("a").preview().equals("Two."));
        set.until(() -> service.calls("history a").size() == 2);

        assertThat(set.known("a").attention().unread()).isZero();
    }

    @Test
    void aRunGoesOnWhereTheOneBeforeEnded() {
        FakeArchive archive = new FakeArchive();
        try (MirrorFixture first = new MirrorFixture(archive, Duration.ofMinutes(2))) {
            first.service.has("read", EARLIER, "One.");
            first.refresh();
        }
        try (MirrorFixture second = new MirrorFixture(archive, Duration.ofMinutes(2))) {
            second.service.has("read", EARLIER, "One.").has("unread", EARLIER.minusSeconds(1));
            second.refresh();

            assertThat(second.service.calls("history").getFirst()).isEqualTo("history unread");
        }
    }

    @Test
    void staysBelowHalfOfWhatTheServiceTakes() {
        for (int each = 0; each < 300; each++) {
            service.has("c" + each, EARLIER.minusSeconds(each));
        }
        set.refresh();

        Duration took = Duration.between(START, set.time.instant());
        assertThat(took).isGreaterThan(Duration.ofMinutes(5));
        assertThat(took).isLessThan(Duration.ofMinutes(8));
    }

    @Test
    void tellsHowFarItHasComeAndNothingOnceItIsDone() {
        for (int each = 0; each < 12; each++) {
            service.has("c" + each, EARLIER.minusSeconds(each));
        }
        Watched<Optional<Progress>> told = new Watched<>(set.mirror.progress());
        set.refresh();

        told.await(it -> it.equals(Optional.of(new Progress(5, 12))));
        told.await(Optional::isEmpty);
    }

    @Test
    void aTurnOfTheUsersGoesFirst() {
        service.has("a", EARLIER, "One.");
        set.userIsServed = true;
        set.mirror.refresh();
        set.until(() -> set.time.slept().size() > 20);
        assertThat(service.calls("history")).isEmpty();

        set.userIsServed = false;
        set.untilAllRead();
    }

    @Test
    void waitsAsLongAsTheServiceAsksFor() {
        service.has("a", EARLIER, "One.");
        service.fails(
                "history", new DelphiProblem.RateLimited(Optional.of(Duration.ofSeconds(97))));
        set.refresh();

        assertThat(set.time.slept()).anyMatch(it -> it.toSeconds() >= 96 && it.toSeconds() <= 97);
        assertThat(service.calls("history a")).hasSize(2);
    }

    @Test
    void oneThatCannotBeReadDoesNotKeepTheOthersFromBeingRead() {
        service.has("bad", START).has("good", EARLIER, "One.");
        service.fails(
                "history bad",
                new DelphiProblem.ServerFailed(500),
                new DelphiProblem.NotUnderstood(""));
        set.mirror.refresh();
        set.until(() ->
                set.shown().contains("good")
                        && set.known("good").standing().mirroredAt().isPresent());

        assertThat(service.calls("history bad")).hasSize(1);
        assertThat(set.known("bad").standing().mirroredAt()).isEmpty();
    }

    @Test
    void aRefusedKeyEndsItAndIsToldOnce() {
        service.has("a", START).has("b", EARLIER);
        service.fails("history", new DelphiProblem.KeyRejected());
        Watched<MirrorState> states = new Watched<>(set.mirror.state());
        set.mirror.refresh();

        assertThat(states.await(MirrorState.Failed.class).problem())
                .isEqualTo(new Problem.KeyRejected());
        assertThat(service.calls("history")).hasSize(1);
    }

    @Test
    void goesOnWhenTheNetworkIsBack() {
        service.has("a", START, "One.");
        service.fails("history", OFFLINE, OFFLINE, OFFLINE);
        Watched<MirrorState> states = new Watched<>(set.mirror.state());
        set.mirror.refresh();

        states.await(MirrorState.Failed.class);
        states.await(MirrorState.Idle.class);
        set.untilAllRead();
        assertThat(set.time.slept())
                .containsSubsequence(
                        Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8));
    }

    @Test
    void aListThatCouldNotBeHadIsAskedForAgainByItself() {
        service.has("a", START, "One.");
        service.fails("list", OFFLINE, OFFLINE, OFFLINE, OFFLINE, OFFLINE);
        set.mirror.refresh();
        set.untilAllRead();

        assertThat(set.mirror.state().get()).isEqualTo(new MirrorState.Idle());
    }

    @Test
    void aClockThatIsSetBackMakesNothingReadTwice() {
        service.has("a", START, "One.").has("b", EARLIER, "One.");
        set.refresh();
        set.time.set(START.minus(Duration.ofDays(1000)));
        set.mirror.refresh();
        set.until(() -> service.calls("history").size() == 4);
        set.refresh();
        set.until(() -> service.calls("history").size() == 6);

        assertThat(service.calls("history a")).hasSize(3);
    }

    @Test
    void aConversationForgottenWhileItsHistoryIsReadStaysForgotten() {
        FakeArchive archive = new FakeArchive();
        try (MirrorFixture it = new MirrorFixture(archive, Duration.ofMinutes(2))) {
            it.service.has("a", START, "One.").has("b", EARLIER, "One.");
            it.service.whileAsked(() -> it.store.forget(id("a")));
            it.mirror.refresh();
            it.until(() ->
                    it.shown().equals(java.util.List.of("b"))
                            && it.known("b").standing().mirroredAt().isPresent());

            assertThat(archive.messages(id("a"))).isEmpty();
        }
    }

    @Test
    void nothingIsAskedOnceItIsClosed() {
        service.has("a", START, "One.");
        set.close();
        set.mirror.refresh();
        set.mirror.attend(true);

        assertThat(service.calls()).isEmpty();
    }

    @Test
    void wordsThatWereNotSentStayWithTheirConversation() {
        service.has("a", START, "One.").has("b", EARLIER);
        set.refresh();
        set.store.append(id("a"), Message.outgoing("Not sent.", Optional.empty(), START));
        service.hasNoMore("a");
        set.refresh();
        set.refresh();
        set.refresh();

        assertThat(set.shown()).contains("a");
    }
}

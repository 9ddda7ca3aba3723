package app.pythia.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.sync.MirrorState;
import app.pythia.turn.Problem;
import app.pythia.turn.TurnState;
import app.pythia.ui.FakeMirror;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.ManualDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SidebarViewModelTest {
    private static final ConversationId NEW = new ConversationId("new");

    private Instant now = FakeTurns.NOW;
    private final ConversationStore store = Samples.store();
    private final FakeMirror mirror = new FakeMirror(store);
    private final FakeTurns turns = new FakeTurns();
    private final ManualDelay delay = new ManualDelay();
    private final SidebarViewModel model =
            new SidebarViewModel(
                    store,
                    mirror,
                    turns,
                    new FxBridge(Runnable::run),
                    () -> now,
                    ZoneOffset.UTC,
                    delay);

    @Test
    void headsTheFirstConversationOfEveryDay() {
        assertThat(model.entries().stream().map(SidebarEntry::heading).flatMap(Optional::stream))
                .containsExactly("Today", "Yesterday", "Last week", "October 11");
    }

    @Test
    void tellsTheWeekdayWhereDaysShareAHeading() {
        assertThat(entry("silence").when()).isEqualTo("Mon");
    }

    @Test
    void knowsThatADayHasPassed() {
        now = now.plus(Duration.ofDays(1));
        model.refresh();

        assertThat(model.entries().getFirst().heading()).contains("Yesterday");
    }

    @Test
    void callsAConversationWithoutTitleByTheUsersFirstWords() {
        store.merge(List.of(untitled()));
        store.append(NEW, Samples.answer());
        assertThat(entry("new").title()).isEqualTo("New conversation");

        store.append(
                NEW, Samples.spoken("How do I begin a conversation that has a very long name?"));
        assertThat(entry("new").title()).isEqualTo("How do I begin a conversation that has a…");
        assertThat(entry("new").preview()).startsWith("How do I begin");
    }

    @Test
    void marksTheOpenConversation() {
        store.select(Samples.OFFER);

        assertThat(model.entries().stream().filter(SidebarEntry::selected).map(SidebarEntry::id))
                .containsExactly(Samples.OFFER);
        assertThat(model.title().get()).isEqualTo("First offer or second?");
    }

    @Test
    void whileTheUserTalksTheConversationStaysOpen() {
        turns.begin();
        model.open(Samples.OFFER);
        model.startNew();

        assertThat(mirror.calls()).isEmpty();
    }

    @Test
    void leavingAConversationSilencesTheCloneAndForgetsAFailure() {
        turns.state().set(new TurnState.Speaking());
        model.open(Samples.OFFER);
        turns.state().set(new TurnState.Failed(new Problem.NoAnswer(), Optional.empty()));
        model.startNew();

        assertThat(turns.calls()).containsExactly("cancel", "dismiss");
        assertThat(mirror.calls()).hasSize(2);
    }

    @Test
    void triesToOpenAgainWhatCouldNotBeOpened() {
        mirror.opening()
                .set(
                        new MirrorState.Failed(
                                new Problem.ServiceFailed(500), Optional.of(Samples.OFFER)));
        model.lookAgain();

        assertThat(model.look().get().canTryAgain()).isTrue();
        assertThat(mirror.calls()).containsExactly("open " + Samples.OFFER.value());
    }

    @Test
    void opensAConversationOnce() {
        model.open(Samples.OFFER);
        model.open(Samples.OFFER);

        assertThat(mirror.calls()).containsExactly("open offer");
    }

    @Test
    void tellsHowTheLookForConversationsWent() {
        assertThat(model.look().get().words()).isEmpty();
        mirror.state().set(new MirrorState.NoAddress());
        assertThat(model.look().get().words()).contains("in the settings");
        mirror.state().set(new MirrorState.Failed(new Problem.KeyRejected()));

        assertThat(model.look().get().words()).contains("does not know this key");
        assertThat(model.look().get().canTryAgain()).isTrue();
    }

    @Test
    void countsDownWhileTheServiceAsksForPatience() {
        mirror.state().set(new MirrorState.Waiting(now.plusMillis(11_600)));
        assertThat(model.look().get().words()).endsWith("trying again in 12 s");

        pass(Duration.ofMillis(601));
        assertThat(model.look().get().words()).endsWith("trying again in 11 s");
        pass(Duration.ofSeconds(11));
        assertThat(model.look().get().words()).endsWith("trying again now");
        assertThat(delay.isIdle()).isTrue();
    }

    @Test
    void waitsForNothingOnceTheWaitIsOver() {
        mirror.state().set(new MirrorState.Waiting(now.plusSeconds(12)));
        mirror.state().set(new MirrorState.Looking());

        assertThat(delay.isIdle()).isTrue();
    }

    @Test
    void tellsWhyAConversationCouldNotBeChanged() {
        mirror.opening().set(new MirrorState.Failed(new Problem.ConversationGone()));

        assertThat(model.look().get().words()).contains("no longer has this conversation");
        assertThat(model.look().get().canTryAgain()).isFalse();
    }

    @Test
    void renamesAConversation() {
        model.beginRenaming(Samples.OFFER);
        assertThat(entry("offer").renaming()).isTrue();

        assertThat(model.rename(" The first offer ")).isEmpty();

        assertThat(mirror.calls()).containsExactly("rename offer The first offer");
        assertThat(entry("offer").title()).isEqualTo("The first offer");
        assertThat(entry("offer").renaming()).isFalse();
    }

    @Test
    void saysHowLongATitleMayBeAndGoesOnWithIt() {
        model.beginRenaming(Samples.OFFER);

        assertThat(model.rename("  ")).contains("A title needs at least one character.");
        assertThat(model.rename("x".repeat(501)))
                .contains("A title has at most 500 characters; this has 501.");
        assertThat(entry("offer").renaming()).isTrue();
        assertThat(mirror.calls()).isEmpty();
    }

    @Test
    void givesUpRenaming() {
        model.beginRenaming(Samples.OFFER);
        model.giveUpRenaming();

        assertThat(entry("offer").renaming()).isFalse();
        assertThat(mirror.calls()).isEmpty();
    }

    @Test
    void doesNotSendATitleThatIsTheSame() {
        model.beginRenaming(Samples.OFFER);
        model.rename("First offer or second?");

        assertThat(mirror.calls()).isEmpty();
    }

    private void pass(Duration time) {
        now = now.plus(time);
        delay.pass(time.plusMillis(1));
    }

    private SidebarEntry entry(String id) {
        return model.entries().stream()
                .filter(entry -> entry.id().equals(new ConversationId(id)))
                .findFirst()
                .orElseThrow();
    }

    private static Conversation untitled() {
        return Samples.conversation("new", "", "", 0, 0);
    }
}

package app.pythia.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.sync.Progress;
import app.pythia.ui.FakeMirror;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.ManualDelay;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;

/// What is pinned, unread, found and deleted in the list.
class SidebarListTest {
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
                    () -> FakeTurns.NOW,
                    ZoneOffset.UTC,
                    delay);

    @Test
    void aDeletedConversationLeavesTheListAtOnceAndTheServiceIsAskedAfterAWhile() {
        model.delete(entry("offer"));
        assertThat(ids()).doesNotContain("offer");
        assertThat(mirror.calls()).isEmpty();

        delay.pass(Duration.ofSeconds(8));
        assertThat(mirror.calls()).containsExactly("hide offer");
        assertThat(model.deleted().get()).isEmpty();
        assertThat(delay.isIdle()).isTrue();
    }

    @Test
    void undoingBringsItBackAndNothingIsAsked() {
        model.delete(entry("offer"));
        assertThat(model.undo()).isTrue();
        delay.pass(Duration.ofMinutes(1));

        assertThat(ids()).contains("offer");
        assertThat(mirror.calls()).isEmpty();
        assertThat(model.undo()).isFalse();
    }

    @Test
    void theNextDeletionSettlesTheOneBefore() {
        model.delete(entry("offer"));
        model.delete(entry("ten"));
        assertThat(mirror.calls()).containsExactly("hide offer");

        model.undo();
        assertThat(ids()).contains("ten").doesNotContain("offer");
    }

    @Test
    void saysOnceThatTheServiceOnlyHides() {
        model.delete(entry("offer"));
        assertThat(model.deleted().get().orElseThrow().explanation()).contains("not erased");

        model.delete(entry("ten"));
        assertThat(model.deleted().get().orElseThrow().explanation()).isEmpty();
    }

    @Test
    void theOpenConversationIsOpenedAgainIfItsDeletionIsUndone() {
        model.delete(entry("raise"));
        assertThat(store.selected()).isEmpty();
        model.undo();

        assertThat(store.selected()).contains(Samples.RAISE);
    }

    @Test
    void aConversationThatTheUserTalksInIsNotDeleted() {
        turns.begin();
        model.delete(entry("raise"));

        assertThat(ids()).contains("raise");
    }

    @Test
    void pinnedConversationsStandAboveTheOthers() {
        model.togglePin(entry("silence"));
        assertThat(model.entries().getFirst().id().value()).isEqualTo("silence");
        assertThat(model.entries().getFirst().heading()).contains("Pinned");
        assertThat(model.entries().get(1).heading()).contains("Today");

        model.togglePin(entry("silence"));
        assertThat(model.entries().getFirst().id()).isEqualTo(Samples.RAISE);
    }

    @Test
    void theConversationInWhichSomethingWasSaidLastComesFirst() {
        store.append(
                new ConversationId("silence"),
                Message.received(
                        new MessageId("m"), "Now.", Optional.of(FakeTurns.NOW.plusSeconds(5))));

        assertThat(ids().getFirst()).isEqualTo("silence");
        assertThat(model.entries().getFirst().heading()).contains("Today");
    }

    @Test
    void tellsOfMessagesThatWereNotRead() {
        store.change(Samples.OFFER, it -> it.mirrored(FakeTurns.NOW, 0));
        store.change(Samples.OFFER, it -> it.mirrored(FakeTurns.NOW, 2));

        assertThat(entry("offer").unread()).isEqualTo(2);
        assertThat(entry("offer").spoken()).contains("2 new messages");
    }

    @Test
    void findsByEachWordWhateverItsCaseAndAccents() {
        store.rename(Samples.OFFER, "Élan vital, straße");
        model.filter().set("VITAL elan");
        assertThat(ids()).containsExactly("offer");
        model.filter().set("STRASSE");
        assertThat(ids()).containsExactly("offer");

        model.filter().set("problem shared");
        assertThat(ids()).containsExactly("supplier");
        model.filter().set("problem elan");
        assertThat(ids()).isEmpty();
        model.filter().set(" ");
        assertThat(ids()).hasSize(7);
    }

    @Test
    void theOpenConversationKeepsItsNameWhereTheFilterDoesNotFindIt() {
        model.filter().set("supplier");

        assertThat(model.title().get()).isEqualTo("Asking for a raise");
    }

    @Test
    void tellsHowFarTheReadingOfHistoriesHasCome() {
        ObservableValue<String> words = model.progress();
        assertThat(words.getValue()).isEmpty();
        mirror.progress().set(Optional.of(new Progress(119, 2300)));

        assertThat(words.getValue())
                .isEqualTo("Fetching %,d of %,d conversations".formatted(120, 2300));
    }

    private List<String> ids() {
        return model.entries().stream().map(entry -> entry.id().value()).toList();
    }

    private SidebarEntry entry(String id) {
        return model.entries().stream()
                .filter(entry -> entry.id().equals(new ConversationId(id)))
                .findFirst()
                .orElseThrow();
    }
}

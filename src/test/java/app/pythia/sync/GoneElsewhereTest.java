package app.pythia.sync;

import static app.pythia.sync.FakeTime.START;
import static app.pythia.sync.MirrorFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.Listing;
import app.pythia.delphi.DelphiProblem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Conversations that are deleted elsewhere, and those that only seem so.
@Timeout(60)
class GoneElsewhereTest {
    /// The second list, after half a minute, is not asked for by itself.
    private final MirrorFixture set = new MirrorFixture(Duration.ofSeconds(20));

    private final FakeService service = set.service;

    @AfterEach
    void close() {
        set.close();
    }

    @Test
    void oneThatTwoListsNoLongerHaveIsGone() {
        know("a", "b");
        service.listsNoMore("a");
        set.refresh();
        assertThat(set.shown()).contains("a");

        set.mirror.refresh();
        set.until(() -> set.shown().equals(List.of("b")));
    }

    @Test
    void oneWhoseHistoryIsNotThereEitherIsGoneAtOnce() {
        know("a", "b");
        service.hasNoMore("a");
        set.mirror.refresh();

        set.until(() -> set.shown().equals(List.of("b")));
        assertThat(service.calls("list")).hasSize(2);
    }

    @Test
    void theSecondListIsAskedForByItself() {
        try (MirrorFixture it = new MirrorFixture(Duration.ofMinutes(1))) {
            it.service.has("a", START).has("b", START);
            it.refresh();
            it.service.listsNoMore("a");
            it.mirror.refresh();

            it.until(() -> it.shown().equals(List.of("b")));
        }
    }

    @Test
    void oneThatOneListHadNotAndTheNextHasStays() {
        know("a", "b");
        service.listsNoMore("a");
        set.refresh();
        service.has("a", START);
        set.refresh();
        set.until(() -> set.known("a").standing().listing() == Listing.LISTED);
    }

    @Test
    void anEmptyListTakesNothingAway() {
        know("a", "b");
        service.listsNoMore("a");
        service.listsNoMore("b");
        set.refresh();
        set.refresh();
        set.refresh();

        assertThat(set.known("a").standing().listing()).isEqualTo(Listing.LISTED);
        assertThat(set.shown()).hasSize(2);
    }

    @Test
    void aListThatFailsTakesNothingAway() {
        know("a", "b");
        service.isInTrouble(new DelphiProblem.ServerFailed(500));
        set.mirror.refresh();
        set.until(() -> set.mirror.state().get() instanceof MirrorState.Failed);

        assertThat(set.shown()).hasSize(2);
    }

    @Test
    void oneThatWasNeverListedStays() {
        set.store.merge(
                List.of(Conversation.unread(id("mine"), Optional.empty(), Optional.empty())));
        service.has("mine", START);
        service.listsNoMore("mine");
        know("b");
        set.refresh();
        set.refresh();

        assertThat(set.shown()).contains("mine");
    }

    @Test
    void theListOfAnotherAccountTakesNothingAway() {
        know("a", "b");
        set.mark = "another";
        service.listsNoMore("a");
        set.refresh();
        set.refresh();
        set.refresh();

        assertThat(set.known("a").standing().listing()).isEqualTo(Listing.LISTED);
    }

    @Test
    void theOneThatIsOpenStaysUntilItIsLeft() {
        know("a", "b");
        set.store.select(id("a"));
        service.hasNoMore("a");
        set.refresh();
        set.refresh();
        assertThat(set.shown()).contains("a");

        set.store.select(id("b"));
        set.mirror.refresh();
        set.until(() -> set.shown().equals(List.of("b")));
    }

    private void know(String... ids) {
        for (String each : ids) {
            service.has(each, START);
        }
        set.refresh();
        set.until(() -> set.mirror.state().get() instanceof MirrorState.Idle);
    }
}

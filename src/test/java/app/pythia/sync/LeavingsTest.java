package app.pythia.sync;

import static app.pythia.sync.FakeTime.START;
import static app.pythia.sync.MirrorFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.FakeArchive;
import app.pythia.delphi.DelphiProblem;
import app.pythia.turn.Problem;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Conversations that the user deletes.
@Timeout(60)
class LeavingsTest {
    private static final Duration SHORT = Duration.ofSeconds(10);
    private static final DelphiProblem OFFLINE =
            new DelphiProblem.NotConnected("host", DelphiProblem.NotConnected.Cause.REFUSED);

    private final FakeArchive archive = new FakeArchive();

    @Test
    void oneThatIsSetAsideIsOutOfTheListAndNothingIsAskedYet() {
        try (MirrorFixture set = knowing("a", "b")) {
            set.store.setAside(id("a"));
            set.refresh();

            assertThat(set.shown()).containsExactly("b");
            assertThat(set.service.calls("hide")).isEmpty();
        }
    }

    @Test
    void oneThatIsBroughtBackIsAsItWas() {
        try (MirrorFixture set = knowing("a", "b")) {
            set.store.setAside(id("a"));
            set.store.bringBack(id("a"));

            assertThat(set.shown()).containsExactlyInAnyOrder("a", "b");
            assertThat(set.known("a").preview()).isEqualTo("One.");
        }
    }

    @Test
    void theNextRunCarriesOutWhatThisOneHasNot() {
        try (MirrorFixture set = knowing("a", "b")) {
            set.store.setAside(id("a"));
        }
        try (MirrorFixture next = new MirrorFixture(archive, SHORT)) {
            next.service.has("a", START, "One.").has("b", START, "One.");
            assertThat(next.shown()).containsExactly("b");
            next.mirror.refresh();
            next.until(() -> archive.conversations().size() == 1);

            assertThat(next.service.calls("hide")).containsExactly("hide a");
            assertThat(archive.messages(id("a"))).isEmpty();
        }
    }

    @Test
    void aRefusalBringsItBack() {
        try (MirrorFixture set = knowing("a", "b")) {
            set.service.fails("hide", new DelphiProblem.Rejected(409, "no"));
            set.store.setAside(id("a"));
            set.mirror.hide(id("a"));
            set.until(() -> set.mirror.opening().get() instanceof MirrorState.Failed);

            assertThat(set.shown()).containsExactlyInAnyOrder("a", "b");
            assertThat(((MirrorState.Failed) set.mirror.opening().get()).problem())
                    .isInstanceOf(Problem.NotAccepted.class);
        }
    }

    @Test
    void offlineItStaysAwayAndTheServiceIsAskedLater() {
        try (MirrorFixture set = knowing("a", "b")) {
            set.service.isInTrouble(OFFLINE);
            set.store.setAside(id("a"));
            set.mirror.hide(id("a"));
            set.until(() -> set.service.calls("hide").size() == 4);
            set.until(() -> set.mirror.opening().get() instanceof MirrorState.Idle);
            assertThat(set.shown()).containsExactly("b");

            set.service.isInTrouble(null);
            set.refresh();
            set.until(() -> archive.conversations().size() == 1);
        }
    }

    @Test
    void aListThatWasOnItsWayDoesNotBringItBack() {
        try (MirrorFixture set = knowing("a", "b")) {
            set.mirror.hide(id("a"));
            set.until(() -> set.shown().equals(List.of("b")));
            set.service.has("a", START, "One.");
            set.refresh();

            assertThat(set.shown()).containsExactly("b");
        }
    }

    private MirrorFixture knowing(String... ids) {
        MirrorFixture set = new MirrorFixture(archive, SHORT);
        for (String each : ids) {
            set.service.has(each, START, "One.");
        }
        set.refresh();
        return set;
    }
}

package app.pythia.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.ui.FakeMirror;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.ManualDelay;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What thousands of conversations cost. The bounds are wide: the machine may be busy.
class ManyConversationsTest {
    private static final int COUNT = 10_000;

    private final ConversationStore store = new ConversationStore();
    private final List<Conversation> listed =
            IntStream.range(0, COUNT).mapToObj(ManyConversationsTest::conversation).toList();
    private final SidebarViewModel model =
            new SidebarViewModel(
                    store,
                    new FakeMirror(store),
                    new FakeTurns(),
                    new FxBridge(Runnable::run),
                    () -> FakeTurns.NOW,
                    ZoneOffset.UTC,
                    new ManualDelay());

    @Test
    void aRefreshOfThousandsIsQuick() {
        store.mergeList(listed, "mark");
        assertThat(model.entries()).hasSize(COUNT);

        assertThat(best("refresh, nothing changed", model::refresh)).isLessThan(16_000);
        assertThat(best("list of the same", () -> store.mergeList(listed, "mark")))
                .isLessThan(50_000);
        assertThat(best("one read", () -> read("c5000"))).isLessThan(50_000);
        assertThat(best("find", this::find)).isLessThan(50_000);
    }

    private void read(String id) {
        store.change(new ConversationId(id), it -> it.mirrored(FakeTurns.NOW, 1));
    }

    private void find() {
        model.filter().set("talk 77");
        assertThat(model.entries()).isNotEmpty();
        model.filter().set("");
    }

    /// Microseconds of the quickest of some tries: the machine may be busy.
    private static long best(String what, Runnable task) {
        long[] took = new long[41];
        for (int i = 0; i < took.length; i++) {
            long begin = System.nanoTime();
            task.run();
            took[i] = (System.nanoTime() - begin) / 1000;
        }
        System.out.printf("%d conversations, %s: first %d us", COUNT, what, took[0]);
        Arrays.sort(took);
        System.out.printf(", best %d us, median %d us%n", took[0], took[20]);
        return took[0];
    }

    private static Conversation conversation(int number) {
        return new Conversation(
                new ConversationId("c" + number),
                Optional.of("A talk " + number + " über Überraschungen"),
                "What are the first words of " + number + "? ".repeat(20),
                "These are the last words of it, which are longer. ".repeat(4),
                Optional.of(FakeTurns.NOW.minus(Duration.ofHours(number))));
    }
}

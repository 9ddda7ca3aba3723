package app.pythia.ui.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.turn.TurnState;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.ManualDelay;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is told of a conversation of 100,000 messages, and how one gets to one of them.
class LongConversationTest {
    private static final int COUNT = 100_000;

    private final ConversationStore store = Samples.store();
    private final FakeTurns turns = new FakeTurns();
    private final FxBridge bridge = new FxBridge(Runnable::run);
    private final ChatViewModel model =
            new ChatViewModel(
                    store,
                    turns,
                    bridge,
                    InstantSource.fixed(FakeTurns.NOW),
                    ZoneOffset.UTC,
                    _ -> new CompletableFuture<>(),
                    _ -> {},
                    new PlayerViewModel(turns, SettingsStore.inMemory(Settings.DEFAULT), bridge),
                    new SoundSaver(turns, (_, _) -> {}, _ -> "", Runnable::run),
                    new ManualDelay());
    private final List<String> changes = new ArrayList<>();
    private final List<Integer> revealed = new ArrayList<>();

    @BeforeEach
    void fill() {
        List<Message> messages = IntStream.range(0, COUNT).mapToObj(i -> message("m" + i)).toList();
        store.mergeHistory(Samples.OFFER, messages, Set.of());
        model.entries().addListener(this::write);
        model.revealed().subscribe(row -> row.ifPresent(revealed::add));
    }

    @Test
    void opensAsOneChangeOfAll() {
        store.select(Samples.OFFER);

        assertThat(changes).containsExactly("-2 at 0", "+100000 at 0");
        assertThat(model.entries().getLast().text()).isEqualTo("m99999");
    }

    @Test
    void tellsOnlyOfTheMessageWhoseWordsArrive() {
        Message incoming = open();
        store.change(Samples.OFFER, incoming.id(), it -> it.withText("Well"));

        assertThat(changes).containsExactly("100000 to 100001");
        assertThat(model.entries().getLast().text()).isEqualTo("Well");
    }

    @Test
    void tellsOfTheTurnOnlyWhereSomebodyLooked() {
        open();
        var _ = model.entries().get(50_000);
        turns.state().set(new TurnState.Listening(FakeTurns.NOW));

        assertThat(changes).containsExactly("50000 to 50001");
        assertThat(model.entries().get(50_000).hearing()).isEqualTo(ChatEntry.Hearing.LATER);
        assertThat(model.entries().get(70_000).hearing()).isEqualTo(ChatEntry.Hearing.LATER);
    }

    @Test
    void tellsOfWhatWasTakenOutAndKeepsTheOthers() {
        open();
        ChatEntry behind = model.entries().get(60_000);
        store.remove(Samples.OFFER, new MessageId("m50000"));

        assertThat(changes).containsExactly("-1 at 50000");
        assertThat(model.entries().get(59_999)).isSameAs(model.entries().get(59_999));
        assertThat(model.entries().get(59_999)).isEqualTo(behind);
    }

    @Test
    void tellsOfMoreThatWasAddedBeforeAndOfWhatChangedAsWell() {
        Message incoming = Message.incoming(FakeTurns.NOW);
        store.append(Samples.RAISE, incoming);
        List<Message> history = new ArrayList<>(store.messages(Samples.RAISE));
        history.set(2, incoming.withText("Well").withStatus(MessageStatus.COMPLETE));
        history.addFirst(message("older"));
        changes.clear();
        store.mergeHistory(Samples.RAISE, history, Set.of());

        assertThat(changes).containsExactly("+1 at 0", "3 to 4");
        assertThat(model.entries().getLast().text()).isEqualTo("Well");
    }

    @Test
    void namesADayAnewWhereTheOneBeforeIsGone() {
        store.select(Samples.OFFER);
        Message first = message("first").withId(new MessageId("first"));
        store.append(Samples.OFFER, dated(first, 2));
        store.append(Samples.OFFER, dated(message("second"), 1));
        store.append(Samples.OFFER, dated(message("third"), 1));
        assertThat(lastDays()).containsExactly("November 18", "Yesterday", "");
        changes.clear();
        store.remove(Samples.OFFER, new MessageId("second"));

        assertThat(changes).containsExactly("-1 at 100001", "100001 to 100002");
        assertThat(model.entries().getLast().day()).isEqualTo("Yesterday");
    }

    @Test
    void goesToAMessageOfTheConversationThatIsOpen() {
        open();
        model.reveal(new MessageId("m777"));

        assertThat(revealed).containsExactly(777);
    }

    @Test
    void goesToAMessageOnceItsConversationIsOpen() {
        model.reveal(Samples.OFFER, new MessageId("m777"));
        turns.state().set(new TurnState.Sending());
        assertThat(revealed).isEmpty();
        store.select(Samples.OFFER);

        assertThat(revealed).containsExactly(777);
    }

    @Test
    void goesToAMessageUnderItsNewName() {
        Message incoming = open();
        store.change(Samples.OFFER, incoming.id(), it -> it.withId(new MessageId("named")));
        model.reveal(incoming.id());

        assertThat(revealed).containsExactly(COUNT);
    }

    @Test
    void goesToAMessageThatComesLaterOnlyOnce() {
        open();
        model.reveal(new MessageId("late"));
        store.append(Samples.OFFER, message("late"));
        store.append(Samples.OFFER, message("later"));

        assertThat(revealed).containsExactly(COUNT + 1);
    }

    @Test
    void goesNowhereOnceTheUserWentElsewhere() {
        model.reveal(Samples.OFFER, new MessageId("late"));
        store.select(Samples.OFFER);
        store.select(Samples.RAISE);
        store.select(Samples.OFFER);
        store.append(Samples.OFFER, message("late"));
        model.reveal(new MessageId("later"));
        model.goElsewhere();
        store.append(Samples.OFFER, message("later"));

        assertThat(revealed).isEmpty();
    }

    /// Opens it with an answer that begins, and forgets what was told of that.
    private Message open() {
        store.select(Samples.OFFER);
        Message incoming = Message.incoming(FakeTurns.NOW);
        store.append(Samples.OFFER, incoming);
        changes.clear();
        return incoming;
    }

    private List<String> lastDays() {
        int size = model.entries().size();
        return model.entries().subList(size - 3, size).stream().map(ChatEntry::day).toList();
    }

    private static Message dated(Message message, int daysAgo) {
        return Message.received(
                message.id(),
                message.text(),
                Optional.of(FakeTurns.NOW.minus(Duration.ofDays(daysAgo))));
    }

    private static Message message(String name) {
        return Message.received(new MessageId(name), name, Optional.empty());
    }

    private void write(ListChangeListener.Change<? extends ChatEntry> change) {
        while (change.next()) {
            if (change.wasReplaced()) {
                changes.add(change.getFrom() + " to " + change.getTo());
            } else if (change.wasAdded()) {
                changes.add("+" + change.getAddedSize() + " at " + change.getFrom());
            } else {
                changes.add("-" + change.getRemovedSize() + " at " + change.getFrom());
            }
        }
    }
}

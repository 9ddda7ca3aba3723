package app.pythia.ui.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.turn.Passage;
import app.pythia.turn.Player.Flow;
import app.pythia.turn.Player.Heard;
import app.pythia.turn.TurnState;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import app.pythia.ui.chat.ChatEntry.Hearing;
import app.pythia.ui.chat.ChatEntry.Range;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.ManualDelay;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class ChatViewModelTest {
    private final ConversationStore store = Samples.store();
    private final FakeTurns turns = new FakeTurns();
    private final List<String> composed = new ArrayList<>();
    private final FxBridge bridge = new FxBridge(Runnable::run);
    private final ChatViewModel model =
            new ChatViewModel(
                    store,
                    turns,
                    bridge,
                    InstantSource.fixed(FakeTurns.NOW),
                    ZoneOffset.UTC,
                    _ -> new CompletableFuture<>(),
                    composed::add,
                    new PlayerViewModel(turns, SettingsStore.inMemory(Settings.DEFAULT), bridge),
                    new SoundSaver(turns, (_, _) -> {}, _ -> "", Runnable::run),
                    new ManualDelay());

    @Test
    void showsHowLongASpokenMessageIs() {
        assertThat(model.entries().getFirst().voice().orElseThrow().length())
                .isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void touchesOnlyTheMessageWhoseWordsArrive() {
        Message incoming = Message.incoming(FakeTurns.NOW);
        store.append(Samples.RAISE, incoming);
        List<Integer> touched = new ArrayList<>();
        model.entries()
                .addListener(
                        (ListChangeListener<ChatEntry>)
                                change -> {
                                    while (change.next()) {
                                        touched.add(change.getFrom());
                                        assertThat(change.wasReplaced()).isTrue();
                                    }
                                });

        arrive(incoming, "Well,");
        arrive(incoming, " then");

        assertThat(touched).containsExactly(2, 2);
        assertThat(model.entries().get(2).text()).isEqualTo("Well, then");
    }

    @Test
    void saysHowFarAMessageHasCome() {
        for (MessageStatus status : MessageStatus.values()) {
            Message message = Message.incoming(FakeTurns.NOW).withStatus(status);
            store.append(Samples.RAISE, message);
        }

        assertThat(model.entries().stream().skip(2).map(ChatEntry::note))
                .containsExactly(
                        "sending…",
                        "answering…",
                        "",
                        "the answer ended early",
                        "waits to be sent",
                        "may have arrived",
                        "not sent");
    }

    @Test
    void offersToSendAgainWhatWasNotSent() {
        store.append(Samples.RAISE, notSent("first"));
        store.append(Samples.RAISE, notSent("second"));

        assertThat(model.entries().stream().filter(ChatEntry::canSendAgain).map(ChatEntry::text))
                .containsExactly("first", "second");
        model.sendAgain(model.entries().get(2));
        assertThat(turns.calls()).containsExactly("sendAgain first");
    }

    @Test
    void showsAnotherConversationFromItsBeginning() {
        store.select(Samples.OFFER);

        assertThat(model.entries()).isEmpty();
        assertThat(model.conversation().get()).contains(Samples.OFFER);
    }

    @Test
    void givesBackWhatTheCloneHeardToBeCorrected() {
        ChatEntry spoken = model.entries().getFirst();
        assertThat(spoken.canEdit()).isTrue();

        model.edit(spoken);

        assertThat(composed).containsExactly(spoken.text());
    }

    @Test
    void givesBackTheLastMessageThatWasSpokenAndIsKnownInWords() {
        store.append(Samples.RAISE, Samples.spoken("The second one").withId(MessageId.local()));
        store.append(Samples.RAISE, Samples.spoken("").withId(MessageId.local()));
        store.append(Samples.RAISE, notSent("typed"));

        model.editLast();

        assertThat(composed).containsExactly("The second one");
        assertThat(model.entries().getLast().canEdit()).isFalse();
    }

    @Test
    void speaksAMessageAndStopsItWhileItSounds() {
        ChatEntry answer = model.entries().getLast();
        model.hear(answer);
        turns.state().set(new TurnState.Speaking());
        assertThat(model.entries().getLast().hearing()).isEqualTo(Hearing.NOW);

        model.hear(model.entries().getLast());

        assertThat(turns.calls()).containsExactly("hear answer", "cancel");
        assertThat(model.entries().getLast().hearing()).isEqualTo(Hearing.CAN);
    }

    @Test
    void knowsWhichMessageWasAskedFor() {
        model.hear(model.entries().getFirst());
        turns.state().set(new TurnState.Answering());
        assertThat(model.entries().getFirst().hearing()).isEqualTo(Hearing.NOW);
        turns.state().set(new TurnState.Speaking());

        assertThat(model.entries().getFirst().hearing()).isEqualTo(Hearing.NOW);
        assertThat(model.entries().getLast().hearing()).isEqualTo(Hearing.CAN);
    }

    @Test
    void takesTheNextAnswerForWhatSounds() {
        model.hear(model.entries().getFirst());
        turns.state().set(new TurnState.Ready());
        store.append(Samples.RAISE, Message.incoming(FakeTurns.NOW));
        turns.state().set(new TurnState.Speaking());

        assertThat(model.entries().getLast().hearing()).isEqualTo(Hearing.NOW);
        assertThat(model.entries().getFirst().hearing()).isEqualTo(Hearing.CAN);
    }

    @Test
    void hearsNothingWhileTheMicrophoneIsOpen() {
        turns.state().set(new TurnState.Listening(FakeTurns.NOW));
        model.hear(model.entries().getLast());

        assertThat(model.entries()).allMatch(entry -> entry.hearing() == Hearing.LATER);
        assertThat(turns.calls()).isEmpty();
    }

    @Test
    void offersToHearNeitherWhatIsTypedNorWhatIsArriving() {
        store.append(Samples.RAISE, notSent("typed"));
        store.append(Samples.RAISE, Message.incoming(FakeTurns.NOW).withText("Well"));

        assertThat(model.entries().stream().skip(2).map(ChatEntry::hearing))
                .containsExactly(Hearing.NOT, Hearing.NOT);
    }

    @Test
    void marksTheSentenceThatIsSpokenWithoutTheSpaceAroundIt() {
        turns.state().set(new TurnState.Speaking());
        turns.passage().set(Optional.of(new Passage(new MessageId("answer"), 52, 129)));
        String text = model.entries().getLast().text();
        Range range = model.entries().getLast().passage().orElseThrow();

        assertThat(text.substring(range.start(), range.end()))
                .startsWith("Say which part")
                .endsWith("one figure.");
        assertThat(model.entries().getFirst().passage()).isEmpty();
    }

    @Test
    void marksNothingThatIsNotThere() {
        turns.passage().set(Optional.of(new Passage(new MessageId("answer"), 5000, 5010)));

        assertThat(model.entries()).allMatch(entry -> entry.passage().isEmpty());
    }

    @Test
    void pausesTheMessageThatIsHeardAndGoesOn() {
        turns.state().set(new TurnState.Speaking());
        heard("answer", Flow.PLAYING);
        assertThat(model.entries().getLast().hearing()).isEqualTo(Hearing.PLAYING);
        model.hear(model.entries().getLast());
        heard("answer", Flow.PAUSED);
        assertThat(model.entries().getLast().hearing()).isEqualTo(Hearing.PAUSED);
        model.hear(model.entries().getLast());

        assertThat(turns.calls()).containsExactly("pause", "goOn");
    }

    @Test
    void showsNothingAnewWhileMoreOfASoundComes() {
        turns.state().set(new TurnState.Speaking());
        heard("answer", Flow.PLAYING);
        List<Object> changes = new ArrayList<>();
        model.entries().addListener((ListChangeListener<ChatEntry>) changes::add);
        turns.player()
                .heard()
                .set(
                        Optional.of(
                                new Heard(
                                        new MessageId("answer"),
                                        Duration.ofSeconds(12),
                                        Flow.PLAYING)));

        assertThat(changes).isEmpty();
    }

    @Test
    void goesToAPlaceInWhatIsHeard() {
        turns.state().set(new TurnState.Speaking());
        heard("answer", Flow.PLAYING);
        model.seek(model.entries().getLast(), Duration.ofSeconds(4));

        assertThat(turns.calls()).containsExactly("seek PT4S");
    }

    @Test
    void hearsAnotherMessageFromAPlaceInIt() {
        model.seek(model.entries().getLast(), Duration.ofSeconds(4));

        assertThat(turns.calls()).containsExactly("hear answer from PT4S");
    }

    @Test
    void costsNoTakeThatWaitsToBeSent() {
        store.append(Samples.RAISE, notSent("first"));
        turns.state().set(new TurnState.Reviewing(Duration.ofSeconds(7), List.of(0.5f)));
        model.hear(model.entries().getFirst());

        assertThat(model.entries().getFirst().hearing()).isEqualTo(Hearing.LATER);
        assertThat(model.entries()).noneMatch(ChatEntry::canSendAgain);
        assertThat(turns.calls()).isEmpty();
    }

    @Test
    void goesNowhereWhileTheMicrophoneIsOpen() {
        turns.state().set(new TurnState.Listening(FakeTurns.NOW));
        model.seek(model.entries().getLast(), Duration.ofSeconds(4));

        assertThat(turns.calls()).isEmpty();
    }

    @Test
    void offersToSaveOnlyWhatIsKept() {
        assertThat(model.entries()).noneMatch(ChatEntry::canSave);
        store.append(Samples.RAISE, Samples.kept());

        assertThat(model.entries().getLast().canSave()).isTrue();
    }

    @Test
    void aTakeWhoseSoundIsGoneKeepsItsWaveformAndIsNotHeard() {
        Message take =
                Message.outgoing("What I said.", Samples.kept().voice(), FakeTurns.NOW)
                        .withStatus(MessageStatus.COMPLETE);
        store.append(Samples.RAISE, take);
        assertThat(model.entries().getLast().hearing()).isEqualTo(Hearing.CAN);
        turns.forget(take.voice().orElseThrow().sound().orElseThrow());

        ChatEntry now = model.entries().getLast();
        assertThat(now.hearing()).isEqualTo(Hearing.NOT);
        assertThat(now.canSave()).isFalse();
        assertThat(now.voice().orElseThrow().peaks()).isNotEmpty();
    }

    private void heard(String message, Flow flow) {
        turns.player()
                .heard()
                .set(Optional.of(new Heard(new MessageId(message), Duration.ofSeconds(11), flow)));
    }

    private void arrive(Message incoming, String words) {
        store.change(
                Samples.RAISE, incoming.id(), message -> message.withText(message.text() + words));
    }

    private static Message notSent(String text) {
        return Message.outgoing(text, Optional.empty(), FakeTurns.NOW)
                .withId(new MessageId(text))
                .withStatus(MessageStatus.NOT_SENT);
    }
}

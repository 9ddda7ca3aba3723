package app.pythia.ui.chat;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.Transcript;
import app.pythia.turn.Passage;
import app.pythia.turn.TurnState;
import app.pythia.turn.Turns;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.ListSync;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The open conversation, as the chat shows it. Used on the window's thread alone.
public final class ChatViewModel {
    private final ConversationStore store;
    private final Turns turns;
    private final Entries maker;
    private final Pictures pictures;
    private final Consumer<String> compose;
    private final ReadOnlyObjectProperty<Transcript> transcript;
    private final ReadOnlyObjectProperty<TurnState> state;
    private final ReadOnlyObjectProperty<Optional<Passage>> passage;
    private final ObservableList<ChatEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<ChatEntry> readOnlyEntries =
            FXCollections.unmodifiableObservableList(entries);
    private final ReadOnlyObjectWrapper<Optional<ConversationId>> conversation =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<MessageId> asked = Optional.empty();
    private int messagesWhenAsked;

    /// @param pictures where the clone's pictures are fetched from, once the user asks for them
    /// @param compose takes words to be corrected and sent
    public ChatViewModel(
            ConversationStore store,
            Turns turns,
            FxBridge bridge,
            ZoneId zone,
            PictureSource pictures,
            Consumer<String> compose) {
        this.store = store;
        this.turns = turns;
        this.pictures = new Pictures(pictures, bridge);
        this.compose = compose;
        maker = new Entries(zone);
        transcript = bridge.watch(store.transcript());
        state = bridge.watch(turns.state());
        passage = bridge.watch(turns.passage());
        transcript.subscribe(this::show);
        state.subscribe(this::turned);
        passage.subscribe(() -> show(transcript.get()));
    }

    /// The messages, oldest first. Only what changes is set anew; another conversation comes as one
    /// change of all.
    public ObservableList<ChatEntry> entries() {
        return readOnlyEntries;
    }

    /// Which conversation is shown. It changes before its messages come.
    public ReadOnlyObjectProperty<Optional<ConversationId>> conversation() {
        return conversation.getReadOnlyProperty();
    }

    Pictures pictures() {
        return pictures;
    }

    public void sendAgain(ChatEntry entry) {
        turns.sendAgain(entry.id());
    }

    /// Speaks a message, or stops it if it is being spoken.
    public void hear(ChatEntry entry) {
        switch (entry.hearing()) {
            case CAN -> {
                asked = Optional.of(entry.id());
                messagesWhenAsked = transcript.get().messages().size();
                turns.hear(entry.id());
            }
            case NOW -> turns.cancel();
            case NOT, LATER -> {}
        }
    }

    /// Gives back what the clone heard, to be corrected and sent.
    public void edit(ChatEntry entry) {
        compose.accept(entry.text());
    }

    /// The same for the last message that the user spoke; does nothing if there is none.
    public void editLast() {
        transcript.get().messages().reversed().stream()
                .filter(Entries::isHeardSo)
                .findFirst()
                .map(Message::text)
                .ifPresent(compose);
    }

    /// A message may have got another name since it was begun to be spoken.
    private Passage named(Passage now) {
        return new Passage(store.currentName(now.message()), now.start(), now.end());
    }

    /// The user's next turn makes what was asked for before it a thing of the past.
    private void turned(TurnState now) {
        if (now instanceof TurnState.Opening || now instanceof TurnState.Listening) {
            asked = Optional.empty();
        }
        show(transcript.get());
    }

    private void show(Transcript now) {
        boolean isSamePage =
                conversation.get().isEmpty() || conversation.get().equals(now.conversation());
        if (!isSamePage || now.messages().size() > messagesWhenAsked) {
            asked = Optional.empty();
        }
        List<ChatEntry> wanted =
                maker.of(
                        now.messages(),
                        new Sounding(
                                state.get(),
                                passage.get().map(this::named),
                                asked.map(store::currentName)));
        if (isSamePage) {
            conversation.set(now.conversation());
            ListSync.sync(entries, wanted);
        } else {
            entries.clear();
            conversation.set(now.conversation());
            entries.setAll(wanted);
        }
    }
}

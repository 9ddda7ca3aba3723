package app.pythia.ui.chat;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.Transcript;
import app.pythia.support.Subscription;
import app.pythia.turn.Passage;
import app.pythia.turn.TurnState;
import app.pythia.turn.Turns;
import app.pythia.ui.chat.PlayerViewModel.Playing;
import app.pythia.ui.fx.Delay;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.ListSync;
import java.time.Duration;
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
    /// That a sound was saved is told for so long; that it was not, until the next one is.
    static final Duration SAVED_SHOWS = Duration.ofSeconds(8);

    private final ConversationStore store;
    private final Turns turns;
    private final Entries maker;
    private final Pictures pictures;
    private final Consumer<String> compose;
    private final PlayerViewModel player;
    private final SoundSaver saver;
    private final Delay delay;
    private final ReadOnlyObjectProperty<Saving> saving;
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
    private Subscription savedShows = () -> {};

    /// @param pictures where the clone's pictures are fetched from, once the user asks for them
    /// @param compose takes words to be corrected and sent
    /// @param saver saves sounds, once the user asks for it
    public ChatViewModel(
            ConversationStore store,
            Turns turns,
            FxBridge bridge,
            ZoneId zone,
            PictureSource pictures,
            Consumer<String> compose,
            PlayerViewModel player,
            SoundSaver saver,
            Delay delay) {
        this.store = store;
        this.turns = turns;
        this.pictures = new Pictures(pictures, bridge);
        this.compose = compose;
        this.player = player;
        this.saver = saver;
        this.delay = delay;
        maker = new Entries(zone, turns::hasSound);
        transcript = bridge.watch(store.transcript());
        state = bridge.watch(turns.state());
        passage = bridge.watch(turns.passage());
        saving = bridge.watch(saver.state());
        transcript.subscribe(this::show);
        state.subscribe(this::turned);
        passage.subscribe(() -> show(transcript.get()));
        player.playing().subscribe(() -> show(transcript.get()));
        saving.subscribe(this::saved);
        bridge.watch(turns.soundsKept()).subscribe((_, _) -> show(transcript.get()));
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

    /// What can be done with what is being heard.
    PlayerViewModel player() {
        return player;
    }

    public void sendAgain(ChatEntry entry) {
        turns.sendAgain(entry.id());
    }

    /// Speaks a message, or pauses it while it is heard and goes on; stops what cannot be paused.
    public void hear(ChatEntry entry) {
        switch (entry.hearing()) {
            case CAN -> {
                ask(entry);
                turns.hear(entry.id());
            }
            case NOW -> turns.cancel();
            case PLAYING, PAUSED -> player.pauseOrGoOn();
            case NOT, LATER -> {}
        }
    }

    /// Goes to a place in a message's sound, or hears it from there.
    public void seek(ChatEntry entry, Duration place) {
        switch (entry.hearing()) {
            case CAN -> {
                ask(entry);
                turns.hear(entry.id(), place);
            }
            case PLAYING, PAUSED -> player.seek(place);
            case NOW, NOT, LATER -> {}
        }
    }

    private void ask(ChatEntry entry) {
        asked = Optional.of(entry.id());
        messagesWhenAsked = transcript.get().messages().size();
    }

    /// Saves a message's sound as a file, where the user says.
    public void save(ChatEntry entry) {
        transcript.get().messages().stream()
                .filter(message -> message.id().equals(entry.id()))
                .findFirst()
                .ifPresent(saver::save);
    }

    private void saved(Saving now) {
        savedShows.close();
        if (now instanceof Saving.Saved) {
            savedShows = delay.after(SAVED_SHOWS, saver::letGo);
        }
        show(transcript.get());
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

    private Playing named(Playing now) {
        return new Playing(store.currentName(now.message()), now.flow());
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
                                player.playing().get().map(this::named),
                                asked.map(store::currentName)),
                        saving.get());
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

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
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

/// The open conversation, as the chat shows it. Used on the window's thread alone.
public final class ChatViewModel {
    /// That a sound was saved is told for so long; that it was not, until the next one is.
    static final Duration SAVED_SHOWS = Duration.ofSeconds(8);

    private final ConversationStore store;
    private final Turns turns;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Pictures pictures;
    private final Consumer<String> compose;
    private final PlayerViewModel player;
    private final SoundSaver saver;
    private final Delay delay;
    private final ReadOnlyObjectProperty<Saving> saving;
    private final ReadOnlyObjectProperty<Transcript> transcript;
    private final ReadOnlyObjectProperty<TurnState> state;
    private final ReadOnlyObjectProperty<Optional<Passage>> passage;
    private final ReadOnlyObjectProperty<Long> soundsKept;
    private final ChatEntries entries;
    private final Destination destination = new Destination();
    private final ReadOnlyObjectWrapper<Optional<ConversationId>> conversation =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<MessageId> asked = Optional.empty();
    private List<Message> messagesWhenAsked = List.of();
    private Subscription savedShows = () -> {};

    /// @param zone where the user is
    /// @param pictures where the clone's pictures are fetched from, once the user asks for them
    /// @param compose takes words to be corrected and sent
    /// @param saver saves sounds, once the user asks for it
    public ChatViewModel(
            ConversationStore store,
            Turns turns,
            FxBridge bridge,
            InstantSource clock,
            ZoneId zone,
            PictureSource pictures,
            Consumer<String> compose,
            PlayerViewModel player,
            SoundSaver saver,
            Delay delay) {
        this.store = store;
        this.turns = turns;
        this.clock = clock;
        this.zone = zone;
        this.pictures = new Pictures(pictures, bridge);
        this.compose = compose;
        this.player = player;
        this.saver = saver;
        this.delay = delay;
        entries = new ChatEntries(new Entries(zone, turns::hasSound));
        soundsKept = bridge.watch(turns.soundsKept());
        transcript = bridge.watch(store.transcript());
        state = bridge.watch(turns.state());
        passage = bridge.watch(turns.passage());
        saving = bridge.watch(saver.state());
        transcript.subscribe(this::show);
        state.subscribe(this::turned);
        passage.subscribe(() -> show(transcript.get()));
        player.playing().subscribe(() -> show(transcript.get()));
        saving.subscribe(this::saved);
        soundsKept.subscribe(() -> show(transcript.get()));
    }

    /// The messages, oldest first; it cannot be changed from here. Each is made when it is asked
    /// for, and only what changes is told of; another conversation comes as one change of all.
    public ObservableList<ChatEntry> entries() {
        return entries;
    }

    /// Which conversation is shown. It changes before its messages come.
    public ReadOnlyObjectProperty<Optional<ConversationId>> conversation() {
        return conversation.getReadOnlyProperty();
    }

    /// Goes to a message of the conversation that is open, and marks it for a moment.
    public void reveal(MessageId message) {
        conversation.get().ifPresent(here -> reveal(here, message));
    }

    /// The same in a conversation that is being opened; it is not opened by this. Where the message
    /// is not there yet, this is done once it comes, unless another conversation is opened or the
    /// user goes elsewhere.
    public void reveal(ConversationId in, MessageId message) {
        destination.set(in, message);
        arrive();
    }

    /// The row that is to be gone to, once it is here; empty before and after.
    ReadOnlyObjectProperty<OptionalInt> revealed() {
        return destination.row();
    }

    /// The user goes elsewhere: what was to be revealed no longer is.
    void goElsewhere() {
        destination.forget();
    }

    private void arrive() {
        destination.arrive(conversation.get(), name -> entries.rowOf(store.currentName(name)));
    }

    /// Where a message is among the entries, if it is.
    OptionalInt rowOf(MessageId message) {
        return entries.rowOf(message);
    }

    /// Looks at the clock again: after midnight, days have other names.
    public void refresh() {
        show(transcript.get());
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
        messagesWhenAsked = transcript.get().messages();
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
        if (!isSamePage || hasGrown(messagesWhenAsked, now.messages())) {
            asked = Optional.empty();
        }
        Circumstances around = around(now.messages());
        if (!isSamePage) {
            entries.show(List.of(), around);
        }
        conversation.set(now.conversation());
        entries.show(now.messages(), around);
        arrive();
    }

    /// At its end: older ones may be read later.
    private boolean hasGrown(List<Message> before, List<Message> now) {
        return now.size() > before.size()
                && (before.isEmpty()
                        || !now.getLast().id().equals(store.currentName(before.getLast().id())));
    }

    private Circumstances around(List<Message> messages) {
        Sounding sounding =
                new Sounding(
                        state.get(),
                        passage.get().map(this::named),
                        player.playing().get().map(this::named),
                        asked.map(store::currentName));
        return new Circumstances(
                sounding,
                sounding.message(messages),
                saving.get(),
                soundsKept.get(),
                LocalDate.ofInstant(clock.instant(), zone));
    }
}

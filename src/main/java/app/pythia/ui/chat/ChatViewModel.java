package app.pythia.ui.chat;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import app.pythia.conversation.Transcript;
import app.pythia.conversation.VoiceNote;
import app.pythia.turn.Turns;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.ListSync;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The open conversation, as the chat shows it. Used on the window's thread alone.
public final class ChatViewModel {
    private final Turns turns;
    private final DateTimeFormatter timeFormat;
    private final ReadOnlyObjectProperty<Transcript> transcript;
    private final ObservableList<ChatEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<ChatEntry> readOnlyEntries =
            FXCollections.unmodifiableObservableList(entries);
    private final ReadOnlyObjectWrapper<Optional<ConversationId>> conversation =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public ChatViewModel(ConversationStore store, Turns turns, FxBridge bridge, ZoneId zone) {
        this.turns = turns;
        timeFormat = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withZone(zone);
        transcript = bridge.watch(store.transcript());
        transcript.subscribe(this::show);
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

    public void sendAgain(MessageId message) {
        turns.sendAgain(message);
    }

    private void show(Transcript now) {
        List<ChatEntry> wanted = now.messages().stream().map(this::entry).toList();
        boolean isNewPage = conversation.get().isEmpty();
        if (conversation.get().equals(now.conversation()) || isNewPage) {
            conversation.set(now.conversation());
            ListSync.sync(entries, wanted);
        } else {
            entries.clear();
            conversation.set(now.conversation());
            entries.setAll(wanted);
        }
    }

    private ChatEntry entry(Message message) {
        return new ChatEntry(
                message.id(),
                message.sender(),
                message.text(),
                message.at().map(timeFormat::format).orElse(""),
                note(message),
                message.voice().map(ChatViewModel::voice),
                message.citations(),
                message.status() == MessageStatus.NOT_SENT);
    }

    private static String note(Message message) {
        return switch (message.status()) {
            case SENDING -> "sending…";
            case NOT_SENT -> "not sent";
            case INCOMPLETE ->
                    message.sender() == Sender.CLONE ? "the answer ended early" : "cut short";
            case ARRIVING -> "answering…";
            case COMPLETE -> "";
        };
    }

    private static ChatEntry.Voice voice(VoiceNote note) {
        Duration length = note.length();
        return new ChatEntry.Voice(
                note.peaks(), "%d:%02d".formatted(length.toMinutes(), length.toSecondsPart()));
    }
}

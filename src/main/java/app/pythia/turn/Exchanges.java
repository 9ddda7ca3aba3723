package app.pythia.turn;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Transcript;
import app.pythia.outbox.Outgoing;
import java.util.Optional;

/// Makes the turns in which the user says something, in the order in which they go out.
final class Exchanges {
    private final TurnTools tools;
    private final Backlog backlog;
    private final Settling settling;
    private final LaterHistory later;
    private final SendLine line = new SendLine();

    Exchanges(TurnTools tools, Backlog backlog, Settling settling, LaterHistory later) {
        this.tools = tools;
        this.backlog = backlog;
        this.settling = settling;
        this.later = later;
    }

    /// What is spoken from now on.
    ///
    /// @param own the tools of this turn
    Exchange spoken(TurnTools own, Stage stage) {
        Place place = place();
        Parcel parcel =
                new Parcel(tools.outbox(), Outgoing.recording(tools.clock().instant(), here()));
        Take take = new Take(own, stage, parcel, place::prepare);
        return exchange(own, stage, place, take, parcel, Optional.empty());
    }

    /// What has been written.
    Exchange written(TurnTools own, Stage stage, Words.Typed words) {
        Parcel parcel = parcel(MessageId.local(), words);
        return exchange(own, stage, place(), WordSource.of(words), parcel, Optional.empty());
    }

    /// What is sent once more.
    Exchange again(TurnTools own, Stage stage, Unsent words) {
        Optional<ConversationId> where =
                Optional.of(words.conversation()).filter(it -> !it.isLocal());
        return exchange(
                own,
                stage,
                new Place(where, tools.opener()),
                words.words(),
                words.parcel(),
                Optional.of(words));
    }

    /// What was written in an earlier run, was not sent, and is in the conversation alone.
    Optional<Unsent> shown(MessageId id) {
        Transcript shown = tools.store().transcript().get();
        return shown.messages().stream()
                .filter(message -> message.id().equals(id) && isUnsent(message))
                .findFirst()
                .flatMap(message ->
                        shown.conversation().map(conversation -> unsent(message, conversation)));
    }

    private static boolean isUnsent(Message message) {
        boolean unsent =
                message.status() == MessageStatus.NOT_SENT
                        || message.status() == MessageStatus.UNCERTAIN;
        return unsent && !message.text().isBlank();
    }

    private Unsent unsent(Message message, ConversationId conversation) {
        Words.Typed words = new Words.Typed(message.text(), message.attachments());
        return new Unsent(WordSource.of(words), parcel(message.id(), words), conversation);
    }

    private Parcel parcel(MessageId message, Words.Typed words) {
        Outgoing first =
                Outgoing.written(
                        message,
                        words.text(),
                        words.attachments(),
                        tools.clock().instant(),
                        here());
        return new Parcel(tools.outbox(), first);
    }

    private Exchange exchange(
            TurnTools own,
            Stage stage,
            Place place,
            WordSource source,
            Parcel parcel,
            Optional<Unsent> earlier) {
        Posting posting = new Posting(own, stage, place, parcel, backlog, settling, earlier);
        return new Exchange(own, stage, source, parcel, posting, line.join(), later, earlier);
    }

    private Optional<ConversationId> here() {
        return tools.store().selected();
    }

    private Place place() {
        return new Place(here().filter(open -> !open.isLocal()), tools.opener());
    }
}

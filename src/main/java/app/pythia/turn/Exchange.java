package app.pythia.turn;

import app.pythia.audio.VoiceClip;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.VoiceNote;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.ReplyStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The user says something, and the clone answers.
final class Exchange implements Act {
    private final TurnTools tools;
    private final Stage stage;
    private final Place place;
    private final WordSource source;
    private final Optional<Unsent> earlier;
    private volatile @Nullable ReplyStream reply;
    private volatile @Nullable Answer answer;

    /// @param earlier what is sent once more, if it is that
    Exchange(
            TurnTools tools,
            Stage stage,
            Place place,
            WordSource source,
            Optional<Unsent> earlier) {
        this.tools = tools;
        this.stage = stage;
        this.place = place;
        this.source = source;
        this.earlier = earlier;
    }

    @Override
    public void begin() {
        tools.steps().accept(TurnStep.BEGUN);
        source.begin();
    }

    @Override
    public void perform() throws TurnFailure, InterruptedException {
        Optional<Words> words = heard();
        if (words.isPresent()) {
            stage.show(new TurnState.Sending());
            tools.playback().prepare();
            exchange(writtenDown(words.get()));
        }
        tools.steps().accept(TurnStep.DONE);
    }

    @Override
    public void release() {
        source.release();
    }

    @Override
    public void hearTake() {
        source.hear();
    }

    @Override
    public void send() {
        source.send();
    }

    @Override
    public void drop() {
        source.drop();
    }

    @Override
    public void skipSentence() {
        Answer now = answer;
        if (now != null) {
            now.skipSentence();
        }
    }

    @Override
    public void repeatSentence() {
        Answer now = answer;
        if (now != null) {
            now.repeatSentence();
        }
    }

    @Override
    public void hangUp() {
        ReplyStream open = reply;
        if (open != null) {
            open.close();
        }
    }

    private Optional<Words> heard() throws TurnFailure, InterruptedException {
        try {
            return source.words();
        } catch (TurnFailure failed) {
            failed.words().ifPresent(this::keep);
            throw failed;
        } catch (InterruptedException cancelled) {
            source.left().ifPresent(this::keep);
            throw cancelled;
        }
    }

    /// What was spoken is written down here, where the user wants that.
    private Words writtenDown(Words words) throws TurnFailure, InterruptedException {
        Optional<SpeechToText> writer = tools.preferences().get().speechToText();
        if (!(words instanceof Words.Spoken(VoiceClip clip)) || writer.isEmpty()) {
            return words;
        }
        try {
            String text = writer.get().transcribe(clip).strip();
            if (text.isEmpty()) {
                throw new TurnFailure(new Problem.NothingUnderstood());
            }
            return new Words.Dictated(clip, text);
        } catch (TranscriptionException failed) {
            keep(words);
            throw new TurnFailure(failed.problem());
        } catch (InterruptedException cancelled) {
            keep(words);
            throw cancelled;
        }
    }

    private void exchange(Words words) throws TurnFailure, InterruptedException {
        ConversationId conversation = conversation(words);
        earlier.ifPresent(unsent -> clear(unsent, conversation));
        Message message = message(words);
        tools.store().append(conversation, message);
        Route route = Route.of(words, tools.preferences().get(), tools.firstSounds());
        long sent = System.nanoTime();
        try (ReplyStream stream = send(route, conversation, message.id())) {
            reply = stream;
            Answer received = new Answer(tools, stage, conversation, route, sent);
            answer = received;
            received.receive(stream);
        }
    }

    private ConversationId conversation(Words words) throws TurnFailure, InterruptedException {
        try {
            return place.get();
        } catch (TurnFailure | InterruptedException failed) {
            keep(words);
            throw failed;
        }
    }

    /// What showed the words while they were not sent makes room for the message that is.
    private void clear(Unsent unsent, ConversationId conversation) {
        if (unsent.conversation().isLocal()) {
            tools.store().replace(unsent.conversation(), conversation);
        } else {
            tools.store().remove(conversation, unsent.message());
        }
    }

    private Message message(Words words) {
        return switch (words) {
            case Words.Spoken(VoiceClip clip) -> spoken("", clip);
            case Words.Dictated(VoiceClip clip, String text) -> spoken(text, clip);
            case Words.Typed(String text, var attachments) ->
                    Message.outgoing(text, Optional.empty(), tools.clock().instant())
                            .withAttachments(attachments);
        };
    }

    private Message spoken(String text, VoiceClip clip) {
        VoiceNote note = VoiceNotes.of(clip, tools.shelf().keep(Sound.of(clip)));
        return Message.outgoing(text, Optional.of(note), tools.clock().instant());
    }

    /// Whatever keeps the words from being taken, they are kept. Once the service answers, it has
    /// them.
    private ReplyStream send(Route route, ConversationId conversation, MessageId message)
            throws TurnFailure, InterruptedException {
        Runnable handedOver = () -> tools.steps().accept(TurnStep.REQUEST_OUT);
        try {
            ReplyStream stream = route.send(tools.api(), conversation, handedOver);
            mark(conversation, message, MessageStatus.COMPLETE);
            return stream;
        } catch (DelphiException failed) {
            keep(route.words(), conversation, message);
            throw new TurnFailure(Translation.problem(failed.problem()));
        } catch (InterruptedException cancelled) {
            keep(route.words(), conversation, message);
            throw cancelled;
        }
    }

    /// Keeps words that no message shows yet: in the conversation they belong to, or in one of
    /// their own until there is one.
    private void keep(Words words) {
        if (earlier.isPresent()) {
            stage.keep(earlier.get());
            return;
        }
        ConversationId conversation = place.known().orElseGet(this::waitingRoom);
        Message message = message(words);
        tools.store().append(conversation, message);
        tools.store().selectIfNone(conversation);
        keep(words, conversation, message.id());
    }

    private ConversationId waitingRoom() {
        ConversationId local = ConversationId.local();
        Optional<Instant> now = Optional.of(tools.clock().instant());
        tools.store().merge(List.of(Conversation.unread(local, Optional.empty(), now)));
        return local;
    }

    private void keep(Words words, ConversationId conversation, MessageId message) {
        stage.keep(new Unsent(words, conversation, message));
        mark(conversation, message, MessageStatus.NOT_SENT);
    }

    private void mark(ConversationId conversation, MessageId message, MessageStatus status) {
        tools.store().change(conversation, message, sent -> sent.withStatus(status));
    }
}

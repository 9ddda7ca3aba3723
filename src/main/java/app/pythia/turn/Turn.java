package app.pythia.turn;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.ReplyStream;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One turn from its beginning to its end, on a virtual thread of its own. It can be cancelled from
/// any thread at any moment.
final class Turn {
    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

    private static final Duration LETTING_GO = Duration.ofMillis(250);

    private final TurnTools tools;
    private final Stage stage;
    private final Place place;
    private final WordSource source;
    private @Nullable Turn before;
    private final Thread thread = Thread.ofVirtual().name("turn").unstarted(this::run);
    private volatile @Nullable ReplyStream reply;

    /// @param before the turn before, which must have let go of the microphone
    Turn(TurnTools tools, Stage stage, Place place, WordSource source, @Nullable Turn before) {
        this.tools = tools;
        this.stage = stage;
        this.place = place;
        this.source = source;
        this.before = before;
    }

    void start() {
        thread.start();
    }

    /// The user lets go of the key.
    void release() {
        source.release();
    }

    /// Ends it: the microphone, the request, the answer, the sound. What has been received stays.
    void cancel() {
        thread.interrupt();
        tools.playback().stop();
        ReplyStream open = reply;
        if (open != null) {
            open.close();
        }
    }

    private void run() {
        try {
            awaitBefore();
            Optional<Unsent> words = source.words();
            if (words.isPresent()) {
                exchange(words.get());
            }
            tools.steps().accept(TurnStep.DONE);
            stage.over();
        } catch (TurnFailure failed) {
            LOG.info("A turn failed: {}", failed.problem().getClass().getSimpleName());
            stage.failed(failed.problem());
        } catch (InterruptedException cancelled) {
            stage.over();
        } catch (RuntimeException bug) {
            LOG.error("A turn ended in a fault", bug);
            stage.failed(new Problem.Internal());
        }
    }

    private void awaitBefore() throws InterruptedException {
        Turn earlier = before;
        before = null;
        if (earlier != null) {
            var _ = earlier.thread.join(LETTING_GO);
        }
    }

    private void exchange(Unsent unsent) throws TurnFailure, InterruptedException {
        stage.show(new TurnState.Sending());
        tools.playback().prepare();
        ConversationId conversation = conversation(unsent);
        unsent.message().ifPresent(old -> tools.store().remove(conversation, old));
        Message message = unsent.words().message(tools.clock().instant());
        tools.store().append(conversation, message);
        try (ReplyStream answer = send(unsent.words(), conversation, message.id())) {
            reply = answer;
            new Answer(tools, stage, conversation, unsent.words()).receive(answer);
        }
    }

    private ConversationId conversation(Unsent unsent) throws TurnFailure, InterruptedException {
        if (unsent.conversation().isPresent()) {
            return unsent.conversation().get();
        }
        try {
            return place.get();
        } catch (TurnFailure | InterruptedException failed) {
            stage.keep(unsent);
            throw failed;
        }
    }

    /// Whatever keeps the words from being taken, they are kept. Once the service answers, it has
    /// them.
    private ReplyStream send(Words words, ConversationId conversation, MessageId message)
            throws TurnFailure, InterruptedException {
        Runnable handedOver = () -> tools.steps().accept(TurnStep.REQUEST_OUT);
        try {
            ReplyStream answer = words.send(tools.api(), conversation.value(), handedOver);
            mark(conversation, message, MessageStatus.COMPLETE);
            return answer;
        } catch (DelphiException failed) {
            keep(words, conversation, message);
            throw new TurnFailure(Translation.problem(failed.problem()));
        } catch (InterruptedException cancelled) {
            keep(words, conversation, message);
            throw cancelled;
        }
    }

    private void keep(Words words, ConversationId conversation, MessageId message) {
        mark(conversation, message, MessageStatus.NOT_SENT);
        stage.keep(new Unsent(words, Optional.of(conversation), Optional.of(message)));
    }

    private void mark(ConversationId conversation, MessageId message, MessageStatus status) {
        tools.store().change(conversation, message, sent -> sent.withStatus(status));
    }
}

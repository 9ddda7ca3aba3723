package app.pythia.turn;

import app.pythia.audio.VoiceClip;
import app.pythia.conversation.ConversationId;
import app.pythia.delphi.ReplyStream;
import app.pythia.outbox.Outgoing;
import app.pythia.turn.SendLine.Ticket;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The user says something, and the clone answers.
///
/// Another turn that follows does not keep the words of this one from being sent: it only ends what
/// is heard or received after that.
final class Exchange implements Act {
    private final TurnTools tools;
    private final Stage stage;
    private final WordSource source;
    private final Parcel parcel;
    private final Posting posting;
    private final Ticket ticket;
    private final LaterHistory later;
    private final Optional<Unsent> earlier;
    private Phase phase = Phase.HEARING;
    private Ending ending = Ending.NONE;
    private volatile @Nullable ReplyStream reply;
    private volatile @Nullable Answer answer;

    private enum Phase {
        HEARING,
        SENDING,
        RECEIVING
    }

    private enum Ending {
        NONE,
        FOLLOWED,
        CANCELLED
    }

    /// @param ticket its place in the order of what goes out
    /// @param later reads what is not received to its end
    /// @param earlier what is sent once more, if it is that
    Exchange(
            TurnTools tools,
            Stage stage,
            WordSource source,
            Parcel parcel,
            Posting posting,
            Ticket ticket,
            LaterHistory later,
            Optional<Unsent> earlier) {
        this.tools = tools;
        this.stage = stage;
        this.source = source;
        this.parcel = parcel;
        this.posting = posting;
        this.ticket = ticket;
        this.later = later;
        this.earlier = earlier;
    }

    @Override
    public void begin() {
        tools.steps().accept(TurnStep.BEGUN);
        source.begin();
    }

    @Override
    public void perform() throws TurnFailure, InterruptedException {
        try (ticket) {
            Optional<Words> words = heard();
            if (words.isPresent()) {
                exchange(words.get());
            } else {
                parcel.discard();
            }
        } catch (TurnFailure failed) {
            if (!isQueuedAgain()) {
                throw failed;
            }
        } finally {
            // Whatever has happened, nothing more is written down.
            parcel.spoken();
        }
        tools.steps().accept(TurnStep.DONE);
    }

    /// What waits and could not be sent once more is told by the queue alone, not each time anew.
    private boolean isQueuedAgain() {
        return earlier.isPresent() && parcel.outgoing().state() == Outgoing.State.QUEUED;
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
    public synchronized Following followed() {
        ending = ending == Ending.NONE ? Ending.FOLLOWED : ending;
        return phase == Phase.SENDING ? Following.GOES_ON : Following.ENDS;
    }

    @Override
    public synchronized void cancelled() {
        ending = Ending.CANCELLED;
    }

    @Override
    public void hangUp() {
        ReplyStream open = reply;
        if (open != null) {
            open.close();
        }
    }

    /// What was said, if that is to be sent; what is not is kept, unless the user does not want it.
    private Optional<Words> heard() throws TurnFailure, InterruptedException {
        try {
            Optional<Words> words = source.words();
            if (words.isPresent()) {
                beginSending(words.get());
            }
            return words;
        } catch (TurnFailure failed) {
            failed.words()
                    .ifPresentOrElse(
                            it -> posting.keep(WordSource.of(it), Kept.Fate.NOT_SENT),
                            () -> giveUp(Ending.CANCELLED));
            throw failed;
        } catch (InterruptedException cancelled) {
            source.left()
                    .ifPresentOrElse(
                            it -> posting.keep(WordSource.of(it), Kept.Fate.NOT_SENT),
                            () -> giveUp(ending()));
            throw cancelled;
        }
    }

    /// Nothing is to be sent now. What the end of the program cut off is left for the next run.
    private void giveUp(Ending why) {
        if (earlier.isPresent()) {
            posting.keep(earlier.get().words(), Kept.Fate.NOT_SENT);
        } else if (why == Ending.CANCELLED) {
            parcel.discard();
        }
    }

    private synchronized Ending ending() {
        return ending;
    }

    /// An interrupt that another turn sent while the last was heard has had its effect.
    private synchronized void beginSending(Words words) throws InterruptedException {
        if (ending == Ending.CANCELLED) {
            posting.keep(WordSource.of(words), Kept.Fate.NOT_SENT);
            throw new InterruptedException("cancelled");
        }
        if (ending == Ending.FOLLOWED) {
            var _ = Thread.interrupted();
        }
        phase = Phase.SENDING;
    }

    private synchronized boolean isToBeReceived() {
        phase = Phase.RECEIVING;
        return ending == Ending.NONE;
    }

    private void exchange(Words said) throws TurnFailure, InterruptedException {
        stage.show(new TurnState.Sending());
        tools.playback().prepare();
        Words words = writtenDown(said);
        awaitTurn(words);
        if (earlier.isEmpty() && posting.waitsBehindOthers(words)) {
            return;
        }
        ConversationId conversation = posting.conversation(WordSource.of(words));
        if (posting.hasArrived(words)) {
            posting.arrived(conversation);
            return;
        }
        Route route = Route.of(words, tools.preferences().get(), tools.firstSounds());
        long sent = System.nanoTime();
        try (ReplyStream stream = posting.send(words, route, conversation)) {
            ticket.close();
            reply = stream;
            if (isToBeReceived()) {
                receive(stream, conversation, route, sent);
            } else {
                later.read(conversation);
            }
        }
    }

    private void receive(ReplyStream stream, ConversationId conversation, Route route, long sent)
            throws TurnFailure, InterruptedException {
        Answer received = new Answer(tools, stage, conversation, route, sent);
        answer = received;
        try {
            received.receive(stream);
        } catch (TurnFailure failed) {
            if (failed.problem() instanceof Problem.ReplyCutShort) {
                later.read(conversation);
            }
            throw failed;
        }
    }

    private void awaitTurn(Words words) throws InterruptedException {
        try {
            ticket.await();
        } catch (InterruptedException cancelled) {
            posting.keep(WordSource.of(words), Kept.Fate.NOT_SENT);
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
            parcel.writtenDown(text);
            return new Words.Dictated(clip, text);
        } catch (TranscriptionException failed) {
            posting.keep(WordSource.of(words), Kept.Fate.NOT_SENT);
            throw new TurnFailure(failed.problem());
        } catch (InterruptedException cancelled) {
            posting.keep(WordSource.of(words), Kept.Fate.NOT_SENT);
            throw cancelled;
        }
    }
}

package app.pythia.turn;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.VoiceNote;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.Reply;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.ReplyStream;
import app.pythia.sounds.Sound;
import app.pythia.turn.Preferences.TypedAnswer;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes in one answer: its words into the store, its sound to the speaker; words that come without
/// sound are read aloud, where the user wants that.
final class Answer {
    private static final Logger LOG = LoggerFactory.getLogger(Answer.class);

    private final TurnTools tools;
    private final ConversationId conversation;
    private final Route route;
    private final long sent;
    private final Voice voice;
    private final ReadAloud aloud;
    private final ByteArrayOutputStream sound = new ByteArrayOutputStream();
    private final StringBuilder words = new StringBuilder();
    private volatile MessageId message;
    private boolean shown;

    /// @param sent when its question went out, in nanoseconds
    Answer(TurnTools tools, Stage stage, ConversationId conversation, Route route, long sent) {
        this.tools = tools;
        this.conversation = conversation;
        this.route = route;
        this.sent = sent;
        this.message = MessageId.local();
        this.voice =
                new Voice(
                        tools.playback(),
                        stage,
                        () -> message,
                        Duration.ZERO,
                        this::firstSound,
                        _ -> {});
        this.aloud = new ReadAloud(tools, stage, () -> message, Duration.ZERO, this::firstSound);
    }

    /// Receives it to its end, and waits until it has been heard.
    void receive(ReplyStream reply) throws TurnFailure, InterruptedException {
        try (voice;
                aloud) {
            if (isReadAloud()) {
                aloud.start();
            }
            ReplyEvent event = reply.next();
            tools.steps().accept(TurnStep.FIRST_BYTE);
            while (take(event, reply.sampleRate()) == Progress.GOES_ON) {
                event = reply.next();
            }
        }
    }

    void skipSentence() {
        aloud.skip();
    }

    void repeatSentence() {
        aloud.repeat();
    }

    private enum Progress {
        GOES_ON,
        DONE
    }

    private Progress take(ReplyEvent event, int sampleRate)
            throws TurnFailure, InterruptedException {
        return switch (event) {
            case ReplyEvent.Words(String text) -> addWords(text);
            case ReplyEvent.Sound(byte[] pcm) -> addSound(sampleRate, pcm);
            case ReplyEvent.Finished(Reply details) -> finish(details, sampleRate);
            case ReplyEvent.CutShort(DelphiProblem cause) -> cutShort(cause, sampleRate);
        };
    }

    private boolean isReadAloud() {
        return route.answer() == TypedAnswer.SENTENCES;
    }

    private void firstSound() {
        tools.steps().accept(TurnStep.FIRST_SOUND);
        if (!(route.words() instanceof Words.Spoken) && route.delivery() == Delivery.STREAMED) {
            tools.firstSounds().add(route.answer(), Duration.ofNanos(System.nanoTime() - sent));
        }
    }

    private Progress addWords(String text) {
        if (!aloud.isHeard()) {
            voice.showUnlessHeard(new TurnState.Answering());
        }
        words.append(text);
        change(now -> now.withText(words.toString()));
        if (isReadAloud()) {
            aloud.add(text);
        }
        return Progress.GOES_ON;
    }

    private Progress addSound(int sampleRate, byte[] pcm) throws InterruptedException {
        if (!shown) {
            change(UnaryOperator.identity());
        }
        sound.writeBytes(pcm);
        voice.add(sampleRate, pcm);
        return Progress.GOES_ON;
    }

    private Progress finish(Reply details, int sampleRate)
            throws TurnFailure, InterruptedException {
        if (words.isEmpty() && isReadAloud()) {
            details.text().ifPresent(this::addWords);
        }
        settle(MessageStatus.COMPLETE, sampleRate);
        change(now -> completed(now, details));
        voice.show();
        aloud.show();
        refreshFromHistory();
        awaitHeard();
        return Progress.DONE;
    }

    private Progress cutShort(DelphiProblem cause, int sampleRate)
            throws TurnFailure, InterruptedException {
        if (shown) {
            settle(MessageStatus.INCOMPLETE, sampleRate);
        }
        if (cause instanceof DelphiProblem.Closed) {
            throw new InterruptedException("cancelled");
        }
        if (isReadAloud()) {
            aloud.end();
            var _ = aloud.awaitEnd();
        } else {
            var _ = awaitVoice();
        }
        throw new TurnFailure(problem(cause));
    }

    /// Once something has come of an answer, what counts is that it is not whole.
    private Problem problem(DelphiProblem cause) {
        boolean lineFailed =
                cause instanceof DelphiProblem.Broken || cause instanceof DelphiProblem.Stalled;
        return shown && lineFailed ? new Problem.ReplyCutShort() : Translation.problem(cause);
    }

    /// The words are there already: that there is no speaker to read them aloud is no failure, but
    /// that the voice breaks off is, or that an answer of sound alone cannot be heard.
    private void awaitHeard() throws TurnFailure, InterruptedException {
        if (isReadAloud()) {
            aloud.end();
            var _ = aloud.awaitEnd();
            aloud.sound().ifPresent(this::keep);
            if (!aloud.isWhole()) {
                throw new TurnFailure(new Problem.NotSpoken());
            }
        } else if (awaitVoice() == Audibility.NO_SPEAKER) {
            throw new TurnFailure(new Problem.NoSpeaker());
        }
    }

    private Audibility awaitVoice() throws InterruptedException {
        voice.end();
        return voice.await();
    }

    private void settle(MessageStatus status, int sampleRate) {
        change(now -> now.withStatus(status));
        if (sound.size() > 0) {
            keep(Sound.of(sampleRate, sound.toByteArray()));
        }
    }

    private void keep(Sound heard) {
        VoiceNote note = VoiceNotes.of(heard, Optional.of(tools.sounds().keep(heard)));
        change(now -> now.withVoice(note));
    }

    private Message completed(Message now, Reply details) {
        Message named = details.messageId().map(id -> now.withId(new MessageId(id))).orElse(now);
        Message worded = details.text().map(named::withText).orElse(named);
        return worded.withCitations(Translation.citations(details.citations()))
                .withAttachments(Translation.attachments(details));
    }

    /// The message appears with the first that comes of it.
    private void change(UnaryOperator<Message> change) {
        if (!shown) {
            shown = true;
            Message empty = Message.incoming(tools.clock().instant()).withId(message);
            tools.store().append(conversation, empty);
        }
        tools.store()
                .change(
                        conversation,
                        message,
                        now -> {
                            Message next = change.apply(now);
                            message = next.id();
                            return next;
                        });
    }

    /// What the clone heard, and the words of an answer that came as sound alone, are told by the
    /// history only.
    private void refreshFromHistory() {
        Thread.ofVirtual().name("history").start(this::readHistory);
    }

    private void readHistory() {
        try {
            new HistoryReader(tools.api(), tools.store()).read(conversation);
        } catch (DelphiException | InterruptedException unavailable) {
            LOG.info("No history after a turn: {}", unavailable.getMessage());
        }
    }
}

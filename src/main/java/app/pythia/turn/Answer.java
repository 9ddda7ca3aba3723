package app.pythia.turn;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Waveform;
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
import java.io.ByteArrayOutputStream;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes in one answer: its words into the store, its sound to the speaker.
final class Answer {
    private static final Logger LOG = LoggerFactory.getLogger(Answer.class);
    private static final int WAVEFORM_BARS = 64;
    private static final int LONGEST_SPEECH = 10_000;

    private final TurnTools tools;
    private final ConversationId conversation;
    private final Words question;
    private final Voice voice;
    private final ByteArrayOutputStream sound = new ByteArrayOutputStream();
    private final StringBuilder words = new StringBuilder();
    private MessageId message;

    Answer(TurnTools tools, Stage stage, ConversationId conversation, Words question) {
        this.tools = tools;
        this.conversation = conversation;
        this.question = question;
        this.voice = new Voice(tools, stage);
        Message empty = Message.incoming(tools.clock().instant());
        this.message = empty.id();
        tools.store().append(conversation, empty);
    }

    /// Receives it to its end, and waits until it has been heard.
    void receive(ReplyStream reply) throws TurnFailure, InterruptedException {
        ReplyEvent event = reply.next();
        tools.steps().accept(TurnStep.FIRST_BYTE);
        while (true) {
            switch (event) {
                case ReplyEvent.Words(String text) -> addWords(text);
                case ReplyEvent.Sound(byte[] pcm) -> addSound(reply.sampleRate(), pcm);
                case ReplyEvent.Finished(Reply details) -> {
                    finish(details, reply.sampleRate());
                    return;
                }
                case ReplyEvent.CutShort(DelphiProblem cause) ->
                        throw cutShort(cause, reply.sampleRate());
            }
            event = reply.next();
        }
    }

    private void addWords(String text) {
        voice.showUnlessHeard(new TurnState.Answering());
        words.append(text);
        change(now -> now.withText(words.toString()));
    }

    private void addSound(int sampleRate, byte[] pcm) throws InterruptedException {
        sound.writeBytes(pcm);
        voice.add(sampleRate, pcm);
    }

    private void finish(Reply details, int sampleRate) throws TurnFailure, InterruptedException {
        settle(MessageStatus.COMPLETE, sampleRate);
        change(now -> completed(now, details));
        refreshFromHistory();
        switch (question) {
            case Words.Typed _ -> readAloud(details.text().orElse(words.toString()));
            case Words.Spoken _ -> awaitVoice();
        }
    }

    private void awaitVoice() throws TurnFailure, InterruptedException {
        if (voice.awaitEnd() == Voice.Audibility.NO_SPEAKER) {
            throw new TurnFailure(new Problem.NoSpeaker());
        }
    }

    private TurnFailure cutShort(DelphiProblem cause, int sampleRate)
            throws TurnFailure, InterruptedException {
        settle(MessageStatus.INCOMPLETE, sampleRate);
        if (cause instanceof DelphiProblem.Closed) {
            throw new InterruptedException("cancelled");
        }
        voice.awaitEnd();
        return new TurnFailure(Translation.problem(cause));
    }

    private void settle(MessageStatus status, int sampleRate) {
        change(now -> now.withStatus(status));
        if (sound.size() > 0) {
            byte[] pcm = sound.toByteArray();
            change(now ->
                    now.withVoice(
                            new VoiceNote(
                                    new PcmFormat(sampleRate, 1).duration(pcm.length),
                                    Waveform.of(pcm, WAVEFORM_BARS).normalized().peaks())));
        }
    }

    private Message completed(Message now, Reply details) {
        Message named = details.messageId().map(id -> now.withId(new MessageId(id))).orElse(now);
        Message worded = details.text().map(named::withText).orElse(named);
        return worded.withCitations(Translation.citations(details.citations()));
    }

    private void change(UnaryOperator<Message> change) {
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

    /// The words are there already; if they cannot be spoken or heard, that is no failure of the
    /// turn.
    private void readAloud(String text) throws InterruptedException {
        if (text.isBlank()) {
            return;
        }
        String spoken = text.length() <= LONGEST_SPEECH ? text : text.substring(0, LONGEST_SPEECH);
        try (ReplyStream speech = tools.api().synthesize(spoken, Delivery.STREAMED)) {
            while (speech.next() instanceof ReplyEvent.Sound(byte[] pcm)) {
                voice.add(speech.sampleRate(), pcm);
            }
            voice.awaitEnd();
        } catch (DelphiException mute) {
            LOG.info("An answer could not be spoken: {}", mute.getMessage());
        }
    }
}

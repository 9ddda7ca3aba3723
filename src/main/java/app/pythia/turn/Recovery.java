package app.pythia.turn;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.VoiceClip;
import app.pythia.audio.VoiceClipWriter;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.VoiceNote;
import app.pythia.outbox.OutboxException;
import app.pythia.outbox.Outgoing;
import app.pythia.outbox.Outgoing.Medium;
import app.pythia.outbox.Outgoing.State;
import app.pythia.sounds.Sound;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes up what an earlier run has left in the outbox: shows it where it belongs, and says what
/// becomes of it.
final class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final TurnTools tools;
    private final Stages stages;
    private final Backlog backlog;
    private final Settling settling;

    Recovery(TurnTools tools, Stages stages, Backlog backlog, Settling settling) {
        this.tools = tools;
        this.stages = stages;
        this.backlog = backlog;
        this.settling = settling;
    }

    /// Reads the disk: takes time.
    void run() {
        for (Outgoing left : tools.outbox().left()) {
            takeUp(left);
        }
        if (!backlog.isEmpty()) {
            backlog.hurry(Backlog.Earliest.NOW);
        }
    }

    private void takeUp(Outgoing left) {
        switch (left.state()) {
            case SENT -> {
                left.conversation().ifPresent(it -> mark(it, left, MessageStatus.COMPLETE));
                tools.outbox().remove(left.id());
            }
            case RECORDING, RECORDED, NEEDS_YOU -> show(left, Kept.Fate.NOT_SENT);
            case QUEUED -> show(left, Kept.Fate.QUEUED);
            case SENDING, UNCERTAIN -> show(left, Kept.Fate.UNCERTAIN);
        }
    }

    private void show(Outgoing left, Kept.Fate fate) {
        try {
            Optional<Words> words = words(left);
            if (words.isEmpty()) {
                tools.outbox().remove(left.id());
                return;
            }
            ConversationId conversation = left.conversation().orElseGet(ConversationId::local);
            append(left, words.get(), conversation);
            Parcel parcel = new Parcel(tools.outbox(), left);
            parcel.is(Posting.state(fate), conversation);
            mark(conversation, left, Posting.status(fate));
            takeUp(new Unsent(source(left), parcel, conversation), fate);
        } catch (OutboxException unreadable) {
            LOG.warn("A take of an earlier run cannot be read now", unreadable);
        }
    }

    private void takeUp(Unsent unsent, Kept.Fate fate) {
        stages.remember(unsent);
        switch (fate) {
            case QUEUED -> backlog.add(unsent);
            case UNCERTAIN -> settling.settle(unsent);
            case NOT_SENT -> {}
        }
    }

    /// It stands where it stood, if the conversation still shows it; its sound can be heard again.
    private void append(Outgoing left, Words words, ConversationId conversation) {
        boolean isKnown =
                tools.store().conversations().get().stream()
                        .anyMatch(it -> it.id().equals(conversation));
        if (!isKnown) {
            tools.store()
                    .merge(
                            List.of(
                                    Conversation.unread(
                                            conversation,
                                            Optional.empty(),
                                            Optional.of(left.at()))));
        }
        Message message = message(left, words, conversation);
        if (tools.store().messageIds(conversation).contains(message.id())) {
            message.voice()
                    .ifPresent(note ->
                            tools.store()
                                    .change(conversation, message.id(), it -> it.withVoice(note)));
        } else {
            tools.store().append(conversation, message);
        }
    }

    private Message message(Outgoing left, Words words, ConversationId conversation) {
        Optional<VoiceClip> clip =
                switch (words) {
                    case Words.Spoken(VoiceClip spoken) -> Optional.of(spoken);
                    case Words.Dictated(VoiceClip spoken, String _) -> Optional.of(spoken);
                    case Words.Typed _ -> Optional.empty();
                };
        return Message.outgoing(
                        left.text(), clip.map(it -> note(left, it, conversation)), left.at())
                .withAttachments(left.attachments())
                .withId(left.message());
    }

    /// What is kept of an earlier run already is not kept again.
    private VoiceNote note(Outgoing left, VoiceClip clip, ConversationId conversation) {
        return VoiceNotes.kept(tools, conversation, left.message())
                .orElseGet(() -> VoiceNotes.of(clip, tools.sounds().keep(Sound.of(clip))));
    }

    /// What was recovered is read once more when it is sent: takes are long.
    private WordSource source(Outgoing left) {
        return () -> {
            try {
                return words(left);
            } catch (OutboxException unreadable) {
                throw new TurnFailure(new Problem.NotKept());
            }
        };
    }

    private Optional<Words> words(Outgoing left) throws OutboxException {
        if (left.medium() == Medium.TEXT) {
            return left.text().isBlank()
                    ? Optional.empty()
                    : Optional.of(new Words.Typed(left.text(), left.attachments()));
        }
        byte[] pcm = tools.outbox().sound(left.id());
        boolean slip =
                pcm.length < PcmFormat.SPOKEN_TURN.bytes(TakeHearing.SHORTEST)
                        && left.state() == State.RECORDING;
        return slip || pcm.length < 2
                ? Optional.empty()
                : Optional.of(
                        left.text().isEmpty()
                                ? new Words.Spoken(clip(pcm))
                                : new Words.Dictated(clip(pcm), left.text()));
    }

    /// A sample of which only the first byte was written is none.
    private static VoiceClip clip(byte[] pcm) {
        VoiceClipWriter writer = new VoiceClipWriter();
        writer.append(pcm, pcm.length & ~1);
        return writer.finish();
    }

    private void mark(ConversationId conversation, Outgoing left, MessageStatus status) {
        tools.store().change(conversation, left.message(), it -> it.withStatus(status));
    }
}

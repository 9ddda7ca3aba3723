package app.pythia.outbox;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.MessageId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Something the user said, and how far it has come.
///
/// @param message what shows it in its conversation
/// @param conversation where it belongs; nothing if that is to be begun with it
/// @param text what was written, or written down; empty for what was only spoken
/// @param attachments what goes with it
/// @param baseline what was known of the conversation before it was sent, once it was
public record Outgoing(
        OutgoingId id,
        MessageId message,
        Optional<ConversationId> conversation,
        Instant at,
        Medium medium,
        String text,
        List<Attachment> attachments,
        State state,
        Optional<Baseline> baseline) {

    public Outgoing {
        attachments = List.copyOf(attachments);
    }

    /// How it was said.
    public enum Medium {
        VOICE,
        TEXT
    }

    /// How far it has come. After the program has ended, [#QUEUED] goes by itself; nothing else
    /// does.
    public enum State {
        /// Being spoken.
        RECORDING,
        /// Spoken to its end, and not to be sent yet.
        RECORDED,
        /// To be sent as soon as that can be done.
        QUEUED,
        /// Told before the first byte goes out: from now on, the service may have it.
        SENDING,
        /// Nobody knows whether the service has it.
        UNCERTAIN,
        /// The service has not got it, and only the user can say what is to become of it.
        NEEDS_YOU,
        /// The service has it.
        SENT
    }

    /// A take that begins now.
    ///
    /// @param place the conversation that is open, if one is
    public static Outgoing recording(Instant now, Optional<ConversationId> place) {
        return new Outgoing(
                OutgoingId.random(),
                MessageId.local(),
                place,
                now,
                Medium.VOICE,
                "",
                List.of(),
                State.RECORDING,
                Optional.empty());
    }

    /// A take of which nothing but its samples is left.
    static Outgoing found(OutgoingId id, Instant at) {
        return new Outgoing(
                id,
                MessageId.local(),
                Optional.empty(),
                at,
                Medium.VOICE,
                "",
                List.of(),
                State.NEEDS_YOU,
                Optional.empty());
    }

    /// Something written now.
    ///
    /// @param message what shows it
    public static Outgoing written(
            MessageId message,
            String text,
            List<Attachment> attachments,
            Instant now,
            Optional<ConversationId> place) {
        return new Outgoing(
                OutgoingId.random(),
                message,
                place,
                now,
                Medium.TEXT,
                text,
                attachments,
                State.RECORDED,
                Optional.empty());
    }

    public Outgoing in(Optional<ConversationId> place) {
        return new Outgoing(id, message, place, at, medium, text, attachments, state, baseline);
    }

    public Outgoing withText(String words) {
        return new Outgoing(
                id, message, conversation, at, medium, words, attachments, state, baseline);
    }

    public Outgoing is(State next) {
        return new Outgoing(
                id, message, conversation, at, medium, text, attachments, next, baseline);
    }

    /// It goes out now.
    public Outgoing sending(Optional<Baseline> before) {
        return new Outgoing(
                id, message, conversation, at, medium, text, attachments, State.SENDING, before);
    }

    /// It prints nothing of what was said.
    @Override
    public String toString() {
        return "Outgoing[" + id.value() + ", " + medium + ", " + state + "]";
    }
}

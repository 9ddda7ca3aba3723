package app.pythia.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One message of a conversation; an immutable snapshot.
///
/// @param text the words; empty while they are unknown
/// @param at when it was sent or received; absent where the service gave no readable date
/// @param voice present if it was spoken
/// @param citations the sources of an answer, in the service's order
/// @param attachments what goes with it, in the order given
public record Message(
        MessageId id,
        Sender sender,
        String text,
        Optional<Instant> at,
        Optional<VoiceNote> voice,
        List<Citation> citations,
        List<Attachment> attachments,
        MessageStatus status) {

    public Message {
        citations = List.copyOf(citations);
        attachments = List.copyOf(attachments);
    }

    /// A message of the user's that is being sent.
    public static Message outgoing(String text, Optional<VoiceNote> voice, Instant now) {
        return new Message(
                MessageId.local(),
                Sender.USER,
                text,
                Optional.of(now),
                voice,
                List.of(),
                List.of(),
                MessageStatus.SENDING);
    }

    /// An answer of which nothing has arrived yet.
    public static Message incoming(Instant now) {
        return received(MessageId.local(), "", Optional.of(now)).withStatus(MessageStatus.ARRIVING);
    }

    /// A whole message of the clone's.
    public static Message received(MessageId id, String text, Optional<Instant> at) {
        return new Message(
                id,
                Sender.CLONE,
                text,
                at,
                Optional.empty(),
                List.of(),
                List.of(),
                MessageStatus.COMPLETE);
    }

    public Message withText(String newText) {
        return new Message(id, sender, newText, at, voice, citations, attachments, status);
    }

    public Message withStatus(MessageStatus newStatus) {
        return new Message(id, sender, text, at, voice, citations, attachments, newStatus);
    }

    public Message withVoice(VoiceNote note) {
        return new Message(id, sender, text, at, Optional.of(note), citations, attachments, status);
    }

    public Message withCitations(List<Citation> sources) {
        return new Message(id, sender, text, at, voice, sources, attachments, status);
    }

    public Message withId(MessageId newId) {
        return new Message(newId, sender, text, at, voice, citations, attachments, status);
    }

    public Message withAttachments(List<Attachment> more) {
        return new Message(id, sender, text, at, voice, citations, more, status);
    }
}

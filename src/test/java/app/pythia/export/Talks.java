package app.pythia.export;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Wav;
import app.pythia.conversation.Attachment;
import app.pythia.conversation.Citation;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import app.pythia.conversation.SoundId;
import app.pythia.conversation.VoiceNote;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Conversations to be saved.
final class Talks {
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    static final ConversationId RAISE = new ConversationId("raise");
    static final SoundId QUESTION = new SoundId("question");
    static final SoundId ANSWER = new SoundId("answer");

    static final Citation BOOK =
            new Citation(
                    "Getting [Past] No",
                    "PDF",
                    "Go to the balcony.",
                    Optional.of("https://example.org/no.pdf?a=1&b=<2>"),
                    Optional.of("p. 12"));

    static final Citation TALK =
            new Citation(
                    "A *talk*", "VIDEO", "", Optional.of("javascript:alert(1)"), Optional.empty());

    private Talks() {}

    /// Two conversations with some of everything.
    static ConversationStore store() {
        ConversationStore store = new ConversationStore();
        store.merge(
                List.of(
                        conversation("raise", Optional.of("Asking for a #raise"), 0),
                        conversation("nameless", Optional.empty(), 3600)));
        raise().forEach(message -> store.append(RAISE, message));
        store.append(
                new ConversationId("nameless"),
                message("n1", Sender.USER, "Und auf Deutsch? 日本語も? 🙂", 3600));
        return store;
    }

    static List<Message> raise() {
        return List.of(
                message("m1", Sender.USER, "How do I begin?", 0).withVoice(note(2_000, QUESTION)),
                message(
                                "m2",
                                Sender.CLONE,
                                "# Begin\nwith what you *noticed*.\n\n```html\n<b>unclosed & fenced",
                                5)
                        .withVoice(note(3_000, ANSWER))
                        .withCitations(List.of(BOOK, TALK)),
                message("m3", Sender.USER, "> quoted\n<script>alert(1)</script> `<b>`", 20)
                        .withAttachments(
                                List.of(
                                        new Attachment.Picture("https://example.org/a.png"),
                                        new Attachment.Product("A pen", "blue", Optional.empty()))),
                message("m4", Sender.CLONE, "Go to the balcony.", 25)
                        .withCitations(List.of(BOOK))
                        .withStatus(MessageStatus.INCOMPLETE),
                message("m5", Sender.USER, "And then?", 30).withStatus(MessageStatus.QUEUED));
    }

    static Conversation conversation(String id, Optional<String> title, int seconds) {
        return Conversation.unread(
                new ConversationId(id), title, Optional.of(NOW.plusSeconds(seconds)));
    }

    static Message message(String id, Sender sender, String text, int seconds) {
        return new Message(
                new MessageId(id),
                sender,
                text,
                Optional.of(NOW.plusSeconds(seconds)),
                Optional.empty(),
                List.of(),
                List.of(),
                MessageStatus.COMPLETE);
    }

    static VoiceNote note(int millis, SoundId sound) {
        return new VoiceNote(
                Duration.ofMillis(millis), List.of(0.25f, 1f, 0.5f), Optional.of(sound));
    }

    /// A constant sound of each message of [#raise()] that was spoken, of different forms.
    static Sounds sounds() {
        Map<SoundId, Wav> sounds =
                Map.of(
                        QUESTION, constant(new PcmFormat(44_100, 1), 2_000, 8_000),
                        ANSWER, constant(new PcmFormat(24_000, 2), 3_000, -4_000));
        return id -> Optional.ofNullable(sounds.get(id));
    }

    static Wav constant(PcmFormat format, int millis, int value) {
        byte[] pcm = new byte[format.bytes(Duration.ofMillis(millis))];
        for (int at = 0; at < pcm.length; at += 2) {
            pcm[at] = (byte) value;
            pcm[at + 1] = (byte) (value >> 8);
        }
        return new Wav(format, pcm);
    }
}

package app.pythia.soak.store;

import app.pythia.conversation.Archive;
import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.Citation;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.VoiceNote;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is in a store before anything happens to it.
final class Contents {
    static final int CONVERSATIONS = 6;
    static final int MESSAGES = 30;
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Contents() {}

    static void putInto(Archive archive) throws ArchiveException, InterruptedException {
        for (int number = 0; number < CONVERSATIONS; number++) {
            archive.put(conversation("conversation " + number));
            archive.put(new ConversationId("conversation " + number), messages(number));
        }
        archive.flush();
    }

    static Conversation conversation(String id) {
        return new Conversation(
                new ConversationId(id),
                Optional.of("On virtue"),
                "first words",
                "last words",
                Optional.of(NOON));
    }

    private static List<Message> messages(int number) {
        List<Message> all = new ArrayList<>();
        for (int at = 0; at < MESSAGES; at++) {
            all.add(message(number + "-" + at));
        }
        return all;
    }

    static Message message(String id) {
        return Message.received(
                        new MessageId(id),
                        ("Know thyself, " + id + ". ").repeat(5),
                        Optional.of(NOON))
                .withVoice(new VoiceNote(Duration.ofSeconds(3), List.of(0f, 51 / 255f, 1f)))
                .withCitations(
                        List.of(new Citation("T", "WEB", "x", Optional.empty(), Optional.empty())));
    }
}

package app.pythia.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// The conversations that are there from the start, so that there is something to look at.
final class SampleConversations {
    private static final Duration BETWEEN_MESSAGES = Duration.ofSeconds(40);

    private SampleConversations() {}

    /// All of them, as conversations of `email`, at the times that they name in relation to `now`.
    static List<Conversation> load(Instant now, String email) throws IOException {
        List<Conversation> samples = new ArrayList<>();
        for (JsonNode sample : Resources.json("conversations.json")) {
            Instant begun = now.minus(Duration.parse(sample.path("ago").stringValue()));
            String title = sample.path("title").stringValue();
            List<Message> messages = messages(sample.path("messages"), begun);
            samples.add(
                    new Conversation(Conversations.newId(), email, title, begun, false, messages));
        }
        return List.copyOf(samples);
    }

    private static List<Message> messages(JsonNode array, Instant begun) {
        List<Message> messages = new ArrayList<>();
        Instant time = begun;
        for (JsonNode node : array) {
            Message.Sender sender = Message.Sender.valueOf(node.path("sender").stringValue());
            List<JsonNode> citations =
                    StreamSupport.stream(node.path("citations").spliterator(), false).toList();
            String text = node.path("text").stringValue();
            messages.add(new Message(Conversations.newId(), sender, text, time, citations));
            time = time.plus(BETWEEN_MESSAGES);
        }
        return messages;
    }
}

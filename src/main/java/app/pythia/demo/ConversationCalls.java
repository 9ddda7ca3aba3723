package app.pythia.demo;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The calls that make, list, read, name and hide conversations.
final class ConversationCalls {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Conversations conversations;
    private final String greeting;

    ConversationCalls(Conversations conversations, String greeting) {
        this.conversations = conversations;
        this.greeting = greeting;
    }

    void begin(Call call) throws IOException, Rejection {
        String email = call.body().optionalText("user_email").orElse("");
        Conversation made = conversations.begin(email, greeting);
        ObjectNode answer = JSON.objectNode();
        answer.put("conversation_id", made.id());
        answer.put("created_at", time(made.createdAt()));
        answer.put("initial_message", greeting);
        call.answer(200, answer);
    }

    void list(Call call) throws IOException, Rejection {
        String email =
                call.query("email")
                        .orElseThrow(() -> Rejection.invalid("query", "email", "email is missing"));
        ObjectNode answer = JSON.objectNode();
        ArrayNode rows = answer.putArray("conversations");
        conversations.of(email).forEach(conversation -> rows.add(row(conversation)));
        call.answer(200, answer);
    }

    void history(Call call) throws IOException, Rejection {
        List<Message> messages = conversations.get(call.conversation()).messages();
        boolean citations = call.queryFlag("include_citations");
        ObjectNode answer = JSON.objectNode();
        ArrayNode rows = answer.putArray("messages");
        messages.forEach(message -> rows.add(row(message, citations)));
        call.answer(200, answer);
    }

    void rename(Call call) throws IOException, Rejection {
        conversations.get(call.conversation());
        String title = call.body().text("title", 1, 500);
        conversations.change(call.conversation(), before -> before.titled(title));
        ObjectNode answer = JSON.objectNode();
        answer.put("id", call.conversation()).put("title", title);
        answer.put("updated_at", time(conversations.now()));
        call.answer(200, answer);
    }

    /// Hides it. Doing so again changes nothing.
    void delete(Call call) throws IOException, Rejection {
        conversations.change(call.conversation(), Conversation::hidden);
        call.answer(200, JSON.objectNode().put("id", call.conversation()).put("success", true));
    }

    private static ObjectNode row(Conversation conversation) {
        ObjectNode row = JSON.objectNode().put("id", conversation.id());
        if (!conversation.title().isEmpty()) {
            row.put("title", conversation.title());
        }
        return row.put("created_at", time(conversation.createdAt())).put("medium", "API");
    }

    private static ObjectNode row(Message message, boolean citations) {
        ObjectNode row = JSON.objectNode();
        row.put("id", message.id()).put("text", message.text());
        row.put("sender", message.sender().name()).put("created_at", time(message.createdAt()));
        row.putArray("citations").addAll(citations ? message.citations() : List.of());
        return row;
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}

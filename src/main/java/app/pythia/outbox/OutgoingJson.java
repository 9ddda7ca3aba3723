package app.pythia.outbox;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.MessageId;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How far something has come, as a line of JSON. A line that was cut off while it was written is
/// none.
final class OutgoingJson {
    private static final int VERSION = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private OutgoingJson() {}

    static byte[] line(Outgoing outgoing) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("version", VERSION)
                .put("id", outgoing.id().value())
                .put("message", outgoing.message().value())
                .put("at", outgoing.at().toString())
                .put("medium", outgoing.medium().name())
                .put("state", outgoing.state().name())
                .put("text", outgoing.text());
        outgoing.conversation().ifPresent(it -> json.put("conversation", it.value()));
        outgoing.baseline().ifPresent(it -> write(it, json.putObject("baseline")));
        ArrayNode attachments = json.putArray("attachments");
        outgoing.attachments().forEach(it -> write(it, attachments));
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// The last whole line of a journal that can be understood.
    static Optional<Outgoing> last(String journal) {
        String whole = journal.substring(0, journal.lastIndexOf('\n') + 1);
        return whole.lines().flatMap(line -> parse(line).stream()).reduce((_, later) -> later);
    }

    private static Optional<Outgoing> parse(String line) {
        try {
            JsonNode json = MAPPER.readTree(line);
            return json.path("version").asInt(0) == VERSION
                    ? Optional.of(outgoing(json))
                    : Optional.empty();
        } catch (JacksonException | DateTimeException | IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private static Outgoing outgoing(JsonNode json) {
        return new Outgoing(
                new OutgoingId(json.path("id").asString()),
                new MessageId(json.path("message").asString()),
                text(json, "conversation").map(ConversationId::new),
                Instant.parse(json.path("at").asString()),
                Outgoing.Medium.valueOf(json.path("medium").asString()),
                json.path("text").asString(""),
                json.path("attachments").valueStream().flatMap(OutgoingJson::attachment).toList(),
                Outgoing.State.valueOf(json.path("state").asString()),
                Optional.of(json.path("baseline"))
                        .filter(JsonNode::isObject)
                        .map(OutgoingJson::baseline));
    }

    private static void write(Baseline baseline, ObjectNode json) {
        baseline.last().ifPresent(it -> json.put("last", it));
        json.put("since", baseline.userMessagesSince());
    }

    private static Baseline baseline(JsonNode json) {
        return new Baseline(text(json, "last"), json.path("since").asInt(0));
    }

    /// A product is the clone's to name: the user sends none.
    private static void write(Attachment attachment, ArrayNode json) {
        switch (attachment) {
            case Attachment.Picture(String url) ->
                    json.addObject().put("kind", "picture").put("url", url);
            case Attachment.File(String url) ->
                    json.addObject().put("kind", "file").put("url", url);
            case Attachment.Product _ -> {}
        }
    }

    private static Stream<Attachment> attachment(JsonNode json) {
        String url = json.path("url").asString("");
        return switch (json.path("kind").asString("")) {
            case "picture" -> Stream.of(new Attachment.Picture(url));
            case "file" -> Stream.of(new Attachment.File(url));
            default -> Stream.empty();
        };
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.of(json.path(field)).filter(JsonNode::isString).map(JsonNode::asString);
    }
}

package app.pythia.conversation.sqlite;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.Citation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What few messages have, as JSON in one column: citations and attachments.
record Extra(List<Citation> citations, List<Attachment> attachments) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Extra NONE = new Extra(List.of(), List.of());

    @Nullable String json() {
        if (equals(NONE)) {
            return null;
        }
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode sources = json.putArray("citations");
        citations.forEach(it -> write(it, sources.addObject()));
        ArrayNode others = json.putArray("attachments");
        attachments.forEach(it -> write(it, others.addObject()));
        return json.toString();
    }

    /// What cannot be understood is left out: it is not worth the message.
    static Extra of(@Nullable String json) {
        if (json == null) {
            return NONE;
        }
        try {
            JsonNode tree = MAPPER.readTree(json);
            return new Extra(
                    tree.path("citations").valueStream().map(Extra::citation).toList(),
                    tree.path("attachments").valueStream().flatMap(Extra::attachment).toList());
        } catch (JacksonException garbled) {
            return NONE;
        }
    }

    private static void write(Citation citation, ObjectNode json) {
        json.put("title", citation.title())
                .put("kind", citation.kind())
                .put("excerpt", citation.excerpt())
                .put("url", citation.url().orElse(null))
                .put("place", citation.place().orElse(null));
    }

    private static Citation citation(JsonNode json) {
        return new Citation(
                json.path("title").asString("Source"),
                json.path("kind").asString(""),
                json.path("excerpt").asString(""),
                text(json, "url"),
                text(json, "place"));
    }

    private static void write(Attachment attachment, ObjectNode json) {
        switch (attachment) {
            case Attachment.Picture(String url) -> json.put("kind", "picture").put("url", url);
            case Attachment.File(String url) -> json.put("kind", "file").put("url", url);
            case Attachment.Product(String title, String text, Optional<String> url) ->
                    json.put("kind", "product")
                            .put("title", title)
                            .put("text", text)
                            .put("url", url.orElse(null));
        }
    }

    private static Stream<Attachment> attachment(JsonNode json) {
        String url = json.path("url").asString("");
        return switch (json.path("kind").asString("")) {
            case "picture" -> Stream.of(new Attachment.Picture(url));
            case "file" -> Stream.of(new Attachment.File(url));
            case "product" ->
                    Stream.of(
                            new Attachment.Product(
                                    json.path("title").asString(""),
                                    json.path("text").asString(""),
                                    text(json, "url")));
            default -> Stream.empty();
        };
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.of(json.path(field)).filter(JsonNode::isString).map(JsonNode::asString);
    }
}

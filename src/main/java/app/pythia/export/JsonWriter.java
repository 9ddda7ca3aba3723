package app.pythia.export;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.Citation;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.Message;
import app.pythia.conversation.VoiceNote;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// JSON, as `docs/export-format.md` tells it, a line for each message.
final class JsonWriter implements ConversationWriter {
    static final String FORMAT = "pythia-conversations";
    static final int VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final TextFile out;
    private boolean isFirst = true;

    JsonWriter(FileChannel file, String cloneName, Instant now) throws IOException {
        out = new TextFile(file);
        out.line("{\"format\":\"" + FORMAT + "\",\"version\":" + VERSION + ",");
        ObjectNode about = MAPPER.createObjectNode();
        about.put("exportedAt", now.toString()).put("clone", Words.whole(cloneName));
        out.line(inner(about) + ",");
        out.line("\"conversations\":[");
    }

    @Override
    public void write(Conversation conversation, List<Message> messages, Progress progress)
            throws IOException {
        if (!isFirst) {
            out.line(",");
        }
        isFirst = false;
        out.line("{" + inner(head(conversation)) + ",\"messages\":[");
        for (int at = 0; at < messages.size(); at++) {
            out.line(json(messages.get(at)) + (at + 1 < messages.size() ? "," : ""));
            progress.at((at + 1.0) / messages.size());
        }
        out.line("]}");
    }

    @Override
    public void end() throws IOException {
        out.line("]}");
        out.flush();
    }

    /// An object's fields without its braces.
    private static String inner(ObjectNode object) {
        String json = object.toString();
        return json.substring(1, json.length() - 1);
    }

    private static ObjectNode head(Conversation conversation) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", Words.whole(conversation.id().value()));
        put(json, "title", conversation.title());
        put(json, "startedAt", conversation.startedAt().map(Instant::toString));
        return json;
    }

    private static ObjectNode json(Message message) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", Words.whole(message.id().value()))
                .put("sender", name(message.sender()))
                .put("text", Words.whole(message.text()));
        put(json, "at", message.at().map(Instant::toString));
        json.put("status", name(message.status()));
        message.voice().ifPresent(note -> write(note, json.putObject("voice")));
        if (!message.citations().isEmpty()) {
            ArrayNode citations = json.putArray("citations");
            message.citations().forEach(it -> write(it, citations.addObject()));
        }
        if (!message.attachments().isEmpty()) {
            ArrayNode attachments = json.putArray("attachments");
            message.attachments().forEach(it -> write(it, attachments.addObject()));
        }
        return json;
    }

    private static void write(VoiceNote note, ObjectNode json) {
        json.put("milliseconds", note.length().toMillis());
        ArrayNode peaks = json.putArray("peaks");
        note.peaks().forEach(peaks::add);
    }

    private static void write(Citation citation, ObjectNode json) {
        json.put("title", Words.whole(citation.title()))
                .put("kind", Words.whole(citation.kind()))
                .put("excerpt", Words.whole(citation.excerpt()));
        put(json, "url", citation.url());
        put(json, "place", citation.place());
    }

    private static void write(Attachment attachment, ObjectNode json) {
        switch (attachment) {
            case Attachment.Picture(String url) ->
                    json.put("kind", "picture").put("url", whole(url));
            case Attachment.File(String url) -> json.put("kind", "file").put("url", whole(url));
            case Attachment.Product(String title, String text, Optional<String> url) -> {
                json.put("kind", "product").put("title", whole(title)).put("text", whole(text));
                put(json, "url", url);
            }
        }
    }

    private static String whole(String text) {
        return Words.whole(text);
    }

    private static void put(ObjectNode json, String field, Optional<String> value) {
        value.ifPresent(it -> json.put(field, Words.whole(it)));
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

package app.pythia.demo;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Another shape that an answer's events may have.
public enum Shape {
    CRLF,
    CR,
    PINGS,
    NO_SPACE,
    NONSENSE,
    SEVERAL_LINES,
    UNPADDED,

    /// Chunks end within a sample.
    ODD_CHUNKS,

    /// Nothing marks the end.
    NO_END,

    /// The end tells nothing more.
    BARE_END,

    /// The last fields have an event of their own before the end.
    SPLIT_END,

    /// The last fields stand at the top.
    FLAT_END,

    /// The last fields stand in `clone_response`.
    NESTED_END,

    /// The older shape of a reply, which has no id. Its length stays, since it may be declared.
    OLDER;

    private static final Pattern CHUNK = Pattern.compile("\"audio_chunk\":\"([A-Za-z0-9+/=]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"[^\"]*\",");
    private static final String DATA = "data: ";
    private static final String BARE = "data: [DONE]\n\n";

    /// What becomes of an event, as it is on the line: none, one or several.
    String of(String event) {
        return switch (this) {
            case CRLF -> event.replace("\n", "\r\n");
            case CR -> event.replace('\n', '\r');
            case PINGS -> ": ping\n\n" + event + ":\n\n";
            case NO_SPACE -> event.replace(DATA, "data:");
            case NONSENSE -> "data: <hm>\n\nwhat\n" + event;
            case SEVERAL_LINES -> event.replaceFirst("data: \\{", "data: {\ndata: ");
            case UNPADDED -> event.replaceAll("=+\"", "\"");
            case ODD_CHUNKS -> oddChunks(event);
            case OLDER -> ID.matcher(event).replaceAll(id -> " ".repeat(id.group().length()));
            case NO_END, BARE_END, SPLIT_END, FLAT_END, NESTED_END ->
                    event.contains("[DONE]") ? end(event) : event;
        };
    }

    private String end(String event) {
        return switch (this) {
            case BARE_END -> BARE;
            case SPLIT_END -> line(withoutMarker(json(event))) + BARE;
            case FLAT_END -> flat(json(event));
            case NESTED_END -> nested(json(event));
            default -> "";
        };
    }

    private static String oddChunks(String event) {
        Matcher matcher = CHUNK.matcher(event);
        if (!matcher.find()) {
            return event;
        }
        byte[] pcm = Base64.getDecoder().decode(matcher.group(1));
        int cut = pcm.length / 2 - 1 | 1;
        return chunk(pcm, 0, cut) + chunk(pcm, cut, pcm.length);
    }

    private static String chunk(byte[] pcm, int from, int to) {
        String base64 = Base64.getEncoder().encodeToString(Arrays.copyOfRange(pcm, from, to));
        return line(DemoClient.json().put("audio_chunk", base64));
    }

    private static String flat(ObjectNode end) {
        if (end.remove("clone_response") instanceof ObjectNode nested) {
            end.setAll(nested);
        }
        return line(end);
    }

    private static String nested(ObjectNode end) {
        if (end.has("clone_response")) {
            return line(end);
        }
        ObjectNode marker = DemoClient.json().put("current_token", "[DONE]");
        return line(marker.set("clone_response", withoutMarker(end)));
    }

    private static ObjectNode withoutMarker(ObjectNode end) {
        end.remove(List.of("current_token", "audio_chunk"));
        return end;
    }

    private static ObjectNode json(String event) {
        return (ObjectNode) Json.MAPPER.readTree(event.substring(DATA.length()));
    }

    private static String line(JsonNode data) {
        return DATA + data + "\n\n";
    }
}

package app.pythia.delphi.http;

import app.pythia.delphi.sse.SseLimits;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// Reading JSON that may lack anything, and writing it strictly.
final class Json {
    /// Words stay below Jackson's own limit of 20 million characters for one text.
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Instant END_OF_TIME = Instant.parse("+10000-01-01T00:00:00Z");

    /// Sound in one event passes it.
    private static final JsonMapper EVENT_MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxStringLength(
                                                            SseLimits.OF_AN_ANSWER.eventBytes())
                                                    .build())
                                    .build())
                    .build();

    private Json() {}

    /// An object to fill.
    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static byte[] bytes(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    /// A text as JSON writes it.
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, quoted);
        return quoted.append('"').toString();
    }

    /// A parser of what comes; broken UTF-8 is replaced.
    static JsonParser parser(InputStream in) {
        return MAPPER.createParser(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /// What the bytes say; a missing node if they are no JSON. Broken UTF-8 is replaced.
    static JsonNode parse(byte[] bytes) {
        return parse(MAPPER, bytes);
    }

    /// The same for an event of an answer, which may carry minutes of sound.
    static JsonNode parseEvent(byte[] bytes) {
        return parse(EVENT_MAPPER, bytes);
    }

    private static JsonNode parse(JsonMapper mapper, byte[] bytes) {
        try {
            return mapper.readTree(bytes);
        } catch (JacksonException notUtf8) {
            return parse(mapper, new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static JsonNode parse(JsonMapper mapper, String text) {
        try {
            return mapper.readTree(text);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    /// A field's text, if it is a text or a number; an empty one counts.
    static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() || value.isNumber()
                ? Optional.of(value.asString())
                : Optional.empty();
    }

    /// The first of the fields that has a text that is not blank.
    static Optional<String> words(JsonNode node, String... fields) {
        return Stream.of(fields)
                .flatMap(field -> text(node, field).stream())
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /// A field's number, also where it is written as a text.
    static Optional<Double> number(JsonNode node, String field) {
        try {
            return words(node, field).map(Double::valueOf).filter(Double::isFinite);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /// A date as the service writes it: `2023-06-04T15:32:04+00:00`, `2025-06-15T10:30:00.000Z`, or
    /// without a zone, which is UTC then. A blank may stand for the T. What lies before 1970 or
    /// after 9999 is none: nothing was said then.
    static Optional<Instant> date(JsonNode node, String field) {
        return words(node, field)
                .map(text -> text.strip().replace(' ', 'T'))
                .flatMap(Json::date)
                .filter(Json::isOfOurTime);
    }

    private static boolean isOfOurTime(Instant date) {
        return date.compareTo(Instant.EPOCH) >= 0 && date.compareTo(END_OF_TIME) < 0;
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException noOffset) {
            return dateWithoutZone(text);
        }
    }

    private static Optional<Instant> dateWithoutZone(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}

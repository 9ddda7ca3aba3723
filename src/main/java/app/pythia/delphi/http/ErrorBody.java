package app.pythia.delphi.http;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// What the service says of a failure, in any of the forms that it has.
final class ErrorBody {
    private static final int LONGEST = 200;

    /// Whole words: "see the documentation" names none of them.
    private static final Pattern PREREQUISITE =
            Pattern.compile("(?i)\\b(purpose|description|documents?)\\b");

    private ErrorBody() {}

    /// One short clean sentence without the key; empty if there is none for people.
    static String sentence(JsonNode body, KeyMask mask) {
        return clean(
                Json.words(body, "message")
                        .or(() -> detail(body.path("detail")))
                        .or(() -> Json.words(body, "error"))
                        .or(() -> Json.words(body.path("error"), "message"))
                        .or(() -> Json.words(body, "details"))
                        .orElse(""),
                mask);
    }

    /// The same of a body that is a text.
    static String sentence(String body, KeyMask mask) {
        return clean(body, mask);
    }

    /// Whether this tells of a failure, whatever the status says.
    static boolean isFailure(JsonNode body) {
        return tells(body.path("error"))
                || tells(body.path("detail"))
                || (body.hasNonNull("code") && body.hasNonNull("message"));
    }

    private static boolean tells(JsonNode field) {
        return field.isString() ? !field.asString().isBlank() : !field.isEmpty();
    }

    /// Whether a sentence names what a clone needs before it can answer.
    static boolean namesPrerequisite(String sentence) {
        return PREREQUISITE.matcher(sentence).find();
    }

    private static Optional<String> detail(JsonNode detail) {
        if (detail.isArray()) {
            return Optional.of(
                    detail.valueStream()
                            .flatMap(entry -> Json.words(entry, "msg", "message").stream())
                            .collect(Collectors.joining("; ")));
        }
        return detail.isString()
                ? Optional.of(detail.asString())
                : Json.words(detail, "message", "msg");
    }

    /// Without control and bidirectional characters, on one line, and not too long.
    private static String clean(String text, KeyMask mask) {
        String line = mask.of(text).replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}

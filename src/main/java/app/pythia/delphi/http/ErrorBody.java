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

    /// One short clean sentence; empty if there is none for people.
    static String sentence(byte[] body) {
        return sentence(Json.parse(body));
    }

    static String sentence(JsonNode body) {
        return clean(
                Json.words(body, "message")
                        .or(() -> detail(body.path("detail")))
                        .or(() -> Json.words(body, "error"))
                        .or(() -> Json.words(body.path("error"), "message"))
                        .or(() -> Json.words(body, "details"))
                        .orElse(""));
    }

    /// Whether it names what a clone needs before it can answer.
    static boolean namesPrerequisite(byte[] body) {
        return PREREQUISITE.matcher(sentence(body)).find();
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
    private static String clean(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}

package app.pythia.delphi.http;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// What the service says of a failure, in any of the forms that it has.
final class ErrorBody {
    private static final int LONGEST = 200;

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
        String text = sentence(body).toLowerCase(Locale.ROOT);
        return text.contains("purpose")
                || text.contains("description")
                || text.contains("document");
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
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}

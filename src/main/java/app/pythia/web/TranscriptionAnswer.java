package app.pythia.web;

import app.pythia.turn.Problem;
import app.pythia.turn.TranscriptionException;
import app.pythia.web.WebClient.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// What an endpoint has answered: `{"text": …}` or plain text, or why not in any of the forms that
/// such servers have.
final class TranscriptionAnswer {
    private static final int LONGEST_DETAIL = 200;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Optional<String> key;

    /// @param key is kept out of what is told
    TranscriptionAnswer(Optional<String> key) {
        this.key = key;
    }

    /// The words that were understood; empty if none were.
    String words(Answer answer) throws TranscriptionException {
        JsonNode json = json(answer);
        if (answer.isSuccess() && answer.whole()) {
            Optional<String> words = words(answer, json);
            if (words.isPresent()) {
                return words.get().strip();
            }
        }
        throw new TranscriptionException(
                new Problem.NotTranscribed(detail(json).orElse(status(answer))));
    }

    private static Optional<String> words(Answer answer, JsonNode json) {
        if (json.isMissingNode()) {
            return Optional.of(text(answer)).filter(_ -> isPlain(answer));
        }
        return json.isString() ? Optional.of(json.asString()) : string(json.path("text"));
    }

    /// A page is no text, nor is anything without a kind that has not been asked for.
    private static boolean isPlain(Answer answer) {
        return answer.kind().equals("text/plain") || answer.kind().isEmpty();
    }

    private static JsonNode json(Answer answer) {
        try {
            return answer.kind().equals("text/plain")
                            && !text(answer).stripLeading().startsWith("{")
                    ? MissingNode.getInstance()
                    : MAPPER.readTree(text(answer));
        } catch (JacksonException noJson) {
            return MissingNode.getInstance();
        }
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private Optional<String> detail(JsonNode json) {
        return Stream.of(
                        json.path("error").path("message"),
                        json.path("error"),
                        json.path("message"),
                        json.path("detail"),
                        json.path("detail").path(0).path("msg"))
                .flatMap(node -> string(node).stream())
                .map(this::clean)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static Optional<String> string(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }

    private static String status(Answer answer) {
        return answer.isSuccess() ? "" : "HTTP " + answer.status();
    }

    /// Without the key, on one line, and not too long.
    private String clean(String text) {
        String line = withoutKey(text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}]+", " ").strip());
        return line.codePointCount(0, line.length()) <= LONGEST_DETAIL
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_DETAIL - 1)) + "…";
    }

    private String withoutKey(String text) {
        return key.filter(secret -> !secret.isEmpty())
                .map(secret -> text.replace(secret, "***"))
                .orElse(text);
    }
}

package app.pythia.demo;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The fields of a request, each checked when it is asked for.
///
/// @param root a JSON object
record JsonBody(JsonNode root) {

    /// @throws Rejection if it is no JSON object
    static JsonBody parse(byte[] bytes) throws Rejection {
        try {
            JsonNode root = Json.MAPPER.readTree(bytes);
            if (root.isObject()) {
                return new JsonBody(root);
            }
        } catch (JacksonException _) {
            // Its message may quote the request.
        }
        throw Rejection.invalid("body", "body", "the body is not a JSON object");
    }

    /// A text of `min` to `max` characters that must be there.
    String text(String field, int min, int max) throws Rejection {
        String value =
                string(field)
                        .orElseThrow(() -> Rejection.invalid("body", field, field + " is missing"));
        int length = value.codePointCount(0, value.length());
        if (length < min || length > max) {
            String message =
                    "%s must have %,d to %,d characters, not %,d"
                            .formatted(field, min, max, length);
            throw Rejection.invalid("body", field, message);
        }
        return value;
    }

    /// A text that may be missing, null, empty, or "None", as the service's pages write its
    /// default.
    Optional<String> optionalText(String field) throws Rejection {
        return string(field).filter(value -> !value.isEmpty() && !value.equals("None"));
    }

    /// A flag, false if missing.
    boolean flag(String field) throws Rejection {
        JsonNode value = root.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return false;
        }
        if (!value.isBoolean()) {
            throw Rejection.invalid("body", field, field + " must be true or false");
        }
        return value.booleanValue();
    }

    /// Whether there is a list with something in it.
    boolean hasAny(String field) throws Rejection {
        JsonNode value = root.path(field);
        if (!value.isArray() && !value.isMissingNode() && !value.isNull()) {
            throw Rejection.invalid("body", field, field + " must be a list");
        }
        return !value.isEmpty();
    }

    private Optional<String> string(String field) throws Rejection {
        JsonNode value = root.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw Rejection.invalid("body", field, field + " must be a text");
        }
        return Optional.of(value.stringValue());
    }
}

package app.pythia.delphi.http;

import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// The rows of a list or a history, taken up one after the other while they come: a history of a
/// million messages is never held as JSON.
final class Rows {
    private Rows() {}

    /// All that a response tells, which is read to its end.
    ///
    /// @param field where the rows are; they may also stand for themselves
    /// @param row what a row means
    /// @throws DelphiException if there are none, or if not all of them came
    static <T> List<T> read(OpenResponse response, String field, Function<JsonNode, T> row)
            throws DelphiException, InterruptedException {
        BodyStream body = new BodyStream(response, Limits.ROWS_BYTES);
        List<T> rows = new ArrayList<>();
        boolean found;
        try (JsonParser parser = Json.parser(body)) {
            found = find(parser, field, rows::clear, it -> rows.add(row.apply(it)));
        } catch (JacksonException notJson) {
            throw body.hasFailed() ? body.failure() : without(field);
        }
        if (!found) {
            throw without(field);
        }
        return rows;
    }

    /// Where a field is there twice, the later one counts.
    private static boolean find(
            JsonParser parser, String field, Runnable anew, Consumer<JsonNode> row) {
        parser.nextToken();
        boolean found = parser.hasToken(JsonToken.START_ARRAY);
        if (found) {
            each(parser, row);
        } else if (parser.hasToken(JsonToken.START_OBJECT)) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                if (name.equals(field)) {
                    anew.run();
                    found = parser.hasToken(JsonToken.START_ARRAY);
                }
                if (name.equals(field) && found) {
                    each(parser, row);
                } else {
                    parser.skipChildren();
                }
            }
        }
        return found && parser.nextToken() == null;
    }

    private static void each(JsonParser parser, Consumer<JsonNode> row) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            row.accept(parser.readValueAsTree());
        }
    }

    private static DelphiException without(String field) throws InterruptedException {
        BodyStream.throwIfInterrupted();
        return new DelphiException(new DelphiProblem.NotUnderstood("an answer without " + field));
    }
}

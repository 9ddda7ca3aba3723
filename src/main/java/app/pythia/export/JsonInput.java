package app.pythia.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// JSON read piece by piece, so that it may be of any length. What is read must be what is expected
/// of it; what is not known is passed over.
final class JsonInput implements AutoCloseable {
    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 1 << 26;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxStringLength(LONGEST_TEXT)
                                    .build())
                    .build();

    private final JsonParser parser;
    private long weight;

    JsonInput(InputStream in) throws TransferException {
        parser = call(() -> FACTORY.createParser(ObjectReadContext.empty(), in));
    }

    /// Reads the value of one field; one that is not known is left alone.
    interface Field {
        void read(String name) throws IOException;
    }

    /// Reads one value.
    interface Value<T> {
        T read() throws IOException;
    }

    /// Goes to the next value.
    void next() throws TransferException {
        call(parser::nextToken);
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /// Whether nothing follows what has been read.
    boolean isOver() throws TransferException {
        return call(parser::nextToken) == null;
    }

    /// Reads the object that the parser stands at.
    void object(Field field) throws IOException {
        require(JsonToken.START_OBJECT);
        for (String name = call(parser::nextName); name != null; name = call(parser::nextName)) {
            JsonToken value = call(parser::nextToken);
            field.read(name);
            if (parser.currentToken() == value && value.isStructStart()) {
                call(parser::skipChildren);
            }
        }
        require(JsonToken.END_OBJECT);
    }

    /// Reads the list that the parser stands at.
    void list(Value<?> value) throws IOException {
        require(JsonToken.START_ARRAY);
        while (call(parser::nextToken) != JsonToken.END_ARRAY) {
            value.read();
        }
    }

    <T> List<T> listOf(Value<T> value) throws IOException {
        List<T> all = new ArrayList<>();
        list(() -> all.add(value.read()));
        return all;
    }

    String text() throws TransferException {
        require(JsonToken.VALUE_STRING);
        String text = call(parser::getString);
        weight += text.length();
        return text;
    }

    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /// A text, or none where there is `null`.
    Optional<String> maybeText() throws TransferException {
        return isNull() ? Optional.empty() : Optional.of(text());
    }

    long whole() throws TransferException {
        require(JsonToken.VALUE_NUMBER_INT);
        return call(parser::getLongValue);
    }

    float number() throws TransferException {
        if (!parser.currentToken().isNumeric()) {
            throw new TransferException(TransferProblem.DAMAGED);
        }
        weight += Float.BYTES;
        return call(parser::getFloatValue);
    }

    /// About how many bytes were read into memory since this was asked last.
    long weight() {
        return weight;
    }

    void forgetWeight() {
        weight = 0;
    }

    void weigh(long more) {
        weight += more;
    }

    @Override
    public void close() throws TransferException {
        call(() -> {
            parser.close();
            return true;
        });
    }

    private void require(JsonToken token) throws TransferException {
        if (parser.currentToken() != token) {
            throw new TransferException(TransferProblem.DAMAGED);
        }
    }

    private interface Call<T> {
        T get() throws JacksonException;
    }

    private static <T> T call(Call<T> call) throws TransferException {
        try {
            return call.get();
        } catch (JacksonIOException unreadable) {
            throw new TransferException(TransferProblem.UNREADABLE, unreadable);
        } catch (JacksonException garbled) {
            throw new TransferException(TransferProblem.DAMAGED, garbled);
        }
    }
}

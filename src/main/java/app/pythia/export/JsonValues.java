package app.pythia.export;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Values of the file's own kinds.
final class JsonValues {
    private static final int LONGEST_ID = 1_000;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private JsonValues() {}

    static String id(JsonInput in) throws IOException {
        String id = in.text();
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw JsonReader.damaged();
        }
        return id;
    }

    static Optional<Instant> instant(JsonInput in) throws IOException {
        Optional<String> text = in.maybeText();
        try {
            Optional<Instant> instant = text.map(Instant::parse);
            if (instant.filter(at -> at.isBefore(FIRST) || at.isAfter(LAST)).isPresent()) {
                throw JsonReader.damaged();
            }
            return instant;
        } catch (DateTimeException garbled) {
            throw new TransferException(TransferProblem.DAMAGED, garbled);
        }
    }

    /// One of a few words.
    static <E extends Enum<E>> E one(Class<E> of, JsonInput in) throws IOException {
        String word = in.text();
        for (E value : of.getEnumConstants()) {
            if (JsonWriter.name(value).equals(word.toLowerCase(Locale.ROOT))) {
                return value;
            }
        }
        throw JsonReader.damaged();
    }
}

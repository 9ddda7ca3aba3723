package app.pythia.soak.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Changes that leave JSON well-formed, mostly: another kind of value than expected.
final class JsonChange {
    private static final Pattern VALUE =
            Pattern.compile("(?<=: {0,3})(\"[^\"]{0,400}\"|-?\\d+(\\.\\d+)?|null|true|false)");
    private static final String[] OTHERS = {
        "null",
        "true",
        "0",
        "-1",
        "1e400",
        "12345678901234567890",
        "\"\"",
        "\" \"",
        "\"a\"",
        "[]",
        "{}",
        "[null]",
        "[[]]",
        "{\"message\": \"m\"}",
        "{\"text\": 1}",
        "[{\"msg\": \"m\"}, 3]",
        "\"[DONE]\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"AQID\"",
        "\"=\"",
        "\"A\"",
        "\"UklGR\"",
        "{\"a\": 1, \"a\": 2}",
        "\"2023-13-45T99:99:99Z\"",
        "1" + "0".repeat(999),
    };
    private static final int DEEPEST = 4000;

    private JsonChange() {}

    /// One of its values is another.
    static byte[] of(byte[] bytes, RandomGenerator random) {
        List<Range> values = values(bytes);
        return values.isEmpty()
                ? bytes
                : Mutator.replaced(
                        bytes,
                        values.get(random.nextInt(values.size())),
                        OTHERS[random.nextInt(OTHERS.length)]);
    }

    /// One of its values lies very deep.
    static byte[] deep(byte[] bytes, RandomGenerator random) {
        List<Range> values = values(bytes);
        if (values.isEmpty()) {
            return bytes;
        }
        int depth = random.nextInt(DEEPEST);
        String opening = (random.nextBoolean() ? "[" : "{\"a\":").repeat(depth);
        String closing = random.nextBoolean() ? "]".repeat(depth) : "";
        return Mutator.replaced(
                bytes, values.get(random.nextInt(values.size())), opening + "1" + closing);
    }

    private static List<Range> values(byte[] bytes) {
        List<Range> values = new ArrayList<>();
        Matcher matcher = VALUE.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (values.size() < 50 && matcher.find()) {
            values.add(new Range(matcher.start(), matcher.end()));
        }
        return values;
    }
}

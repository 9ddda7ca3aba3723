package app.pythia.delphi.sse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A text is taken out of events while they come; here, its small letters.
class ExcerptTest {
    private static final SseLimits LIMITS = new SseLimits(30, 30, 99, 99);

    private final StringBuilder text = new StringBuilder();
    private final List<String> told = new ArrayList<>();
    private final Excerpt excerpt = new Excerpt("it", this::read);
    private final SseParser parser =
            new SseParser(event -> told.add(event.type() + "=" + event.text()), excerpt);

    @Test
    void theTextIsTakenBeforeItsLineHasEnded() {
        feed("data: {\"it\": \"ab");

        assertThat(text).hasToString("ab");
        assertThat(told).isEmpty();
    }

    @Test
    void whatIsTakenIsMissingInTheEvent() {
        feed("data: {\"it\": \"abc==\", \"x\": 1}\n\n");

        assertThat(text).hasToString("abc");
        assertThat(told).containsExactly("message={\"it\": \"==\", \"x\": 1}");
    }

    @Test
    void whatTheReaderDoesNotWantStays() {
        feed("data: {\"it\": \"[DONE]\"}\n\n");

        assertThat(text).isEmpty();
        assertThat(told).containsExactly("message={\"it\": \"[DONE]\"}");
    }

    @Test
    void onlyTheBeginningIsTaken() {
        feed("data: {\"it\": \"ab-cd\"}\n\n");

        assertThat(text).hasToString("ab");
        assertThat(told).containsExactly("message={\"it\": \"-cd\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:{\"it\":\"ab\"}\n\n",
                "data: \t { \"it\" : \t\"ab\" }\r\n\r\n",
                ": ping\n\ndata: {\"it\":\"ab\"}\r\r",
                "event: message\ndata: {\"it\":\"ab\"}\n\n",
                "id: 1\nretry: 7\ndata: {\"it\":\"ab\"\ndata: }\n\n"
            })
    void plainShapesAreKnownHoweverTheyAreCut(String stream) {
        for (int size = 1; size <= stream.length(); size++) {
            text.setLength(0);
            feed(stream, size);
            assertThat(text).as("in pieces of %d", size).hasToString("ab");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data: {\"its\": \"ab\"}\n\n",
                "data: {\"x\": 1, \"it\": \"ab\"}\n\n",
                "data: [{\"it\": \"ab\"}]\n\n",
                "data: {\"it\": {\"it\": \"ab\"}}\n\n",
                "data: {\"i t\": \"ab\"}\n\n",
                "data : {\"it\": \"ab\"}\n\n",
                "datas: {\"it\": \"ab\"}\n\n",
                " data: {\"it\": \"ab\"}\n\n",
                "data: {\ndata: \"it\": \"ab\"}\n\n",
                "data:\ndata: {\"it\": \"ab\"}\n\n",
                "event: error\ndata: {\"it\": \"ab\"}\n\n",
                "\ufeffdata: {\"it\": \"ab\"}\n\n"
            })
    void otherShapesStayAsTheyAre(String stream) {
        feed(stream);

        assertThat(text).isEmpty();
        assertThat(told).isEqualTo(Heard.of(stream));
    }

    @Test
    void everyEventIsLookedAt() {
        feed("data: {\"it\": \"ab\"}\n\ndata: {\"it\": \"cd\"}\n\n");

        assertThat(text).hasToString("abcd");
        assertThat(told).containsExactly("message={\"it\": \"\"}", "message={\"it\": \"\"}");
    }

    @Test
    void anotherEventMayFollowAnErrorsName() {
        feed("event: error\ndata: no\n\ndata: {\"it\": \"ab\"}\n\n");

        assertThat(text).hasToString("ab");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100})
    void whatIsTakenOutCountsForTheLimitOfALine(int size) {
        SseParser limited = new SseParser(_ -> {}, excerpt, LIMITS);
        byte[] line = Heard.bytes("data: {\"it\": \"" + "a".repeat(40));

        assertThatIllegalStateException().isThrownBy(() -> feed(limited, line, size));
        assertThat(text).hasToString("a".repeat(30 - 14));
    }

    @Test
    void whatIsTakenOutCountsForTheLimitOfAnEvent() {
        SseParser limited = new SseParser(_ -> {}, excerpt, LIMITS);
        byte[] event = Heard.bytes("data: {\"it\": \"abcdefgh\"\ndata: 12345678901234\n\n");

        assertThatIllegalStateException().isThrownBy(() -> feed(limited, event, 100));
    }

    private int read(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] >= 'a' && bytes[at] <= 'z') {
            at++;
        }
        text.append(new String(bytes, from, at - from, StandardCharsets.US_ASCII));
        return at - from;
    }

    private void feed(String stream) {
        feed(stream, stream.length());
    }

    private void feed(String stream, int size) {
        feed(parser, Heard.bytes(stream), size);
    }

    private static void feed(SseParser parser, byte[] bytes, int size) {
        for (int at = 0; at < bytes.length; at += size) {
            parser.feed(bytes, at, Math.min(size, bytes.length - at));
        }
    }
}

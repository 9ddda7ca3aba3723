package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-06-15T10:30:00+00:00",
                "2025-06-15T10:30:00.000Z",
                "2025-06-15T10:30:00.000000+00:00",
                "2025-06-15T12:30:00+02:00",
                "2025-06-15T10:30:00",
                "2025-06-15 10:30:00",
                "2025-06-15 10:30:00+00:00"
            })
    void everyFormOfADateIsRead(String date) {
        assertThat(Json.date(json("{\"at\": \"" + date + "\"}"), "at"))
                .contains(Instant.parse("2025-06-15T10:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"yesterday\"", "\"2025-13-45T10:30:00Z\"", "7", "null", "{}"})
    void badDateIsNone(String date) {
        assertThat(Json.date(json("{\"at\": " + date + "}"), "at")).isEmpty();
    }

    @Test
    void brokenUtf8IsReplaced() {
        byte[] bytes = "{\"a\": \"xy\"}".getBytes(StandardCharsets.US_ASCII);
        bytes[7] = (byte) 0xc3;

        assertThat(Json.text(Json.parse(bytes), "a")).contains("\ufffdy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{} {}", "<html>", "[DONE]"})
    void whatIsNoJsonIsMissing(String text) {
        assertThat(json(text).isMissingNode()).isTrue();
    }

    @Test
    void nestingBeyondAllMeasureIsNoJson() {
        assertThat(json("[".repeat(100_000)).isMissingNode()).isTrue();
    }

    @Test
    void halfACharacterCanBeWritten() {
        byte[] written = Json.bytes(Json.object().put("text", "cut \ud83c"));

        assertThat(Json.text(Json.parse(written), "text")).contains("cut \ud83c");
    }

    private static JsonNode json(String text) {
        return Json.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}

package app.pythia.delphi.http;

import app.pythia.delphi.AnswerForm;
import app.pythia.delphi.Delivery;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Answers that are not quite as the service's pages show them, and mean the same.
@Timeout(60)
class ContractTolerancesTest {
    private static final String A = "data: {\"current_token\": \"a\"}\n\n";
    private static final String SPACED = "data: {\"current_token\": \"  b\"}\n\n";
    private static final String NESTED =
            "data: {\"current_token\": \"[DONE]\", \"clone_response\": {\"text\": \"a\"}}\n\n";
    private static final String DONE = "data: [DONE]\n\n";
    private static final String SOUND = "data: {\"audio_chunk\": \"AQIDBA\"}\n\n";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"streams", "ends", "sounds", "both", "wholes", "dates"})
    void means(Contract row) throws InterruptedException {
        row.check();
    }

    static Stream<Contract> streams() {
        return Stream.of(
                a("line feeds", A + DONE),
                a("carriage returns", (A + DONE).replace('\n', '\r')),
                a("both", (A + DONE).replace("\n", "\r\n")),
                a("no space after the colon", (A + DONE).replace("data: ", "data:")),
                a("pings between events", ": ping\n\n" + A + ":\n\n: ping\n\n" + DONE),
                a("pings within an event", A.replace("\n\n", "\n: ping\n\n") + DONE),
                a("an event of several lines", A.replace(": \"a", ":\ndata: \"a") + DONE),
                a("other fields of an event", "id: 1\nretry: 9\nevent: x\n" + A + DONE),
                a("a byte order mark", "\ufeff" + A + DONE),
                a("unknown fields", A.replace("}", ", \"mood\": {\"calm\": [1]}}") + DONE),
                a("nonsense in the middle", A + "data: {<p>\n\ndata: []\n\nnonsense\n\n" + DONE),
                a("an empty token", A + "data: {\"current_token\": \"\"}\n\n" + DONE),
                a("a field for errors without one", A.replace("}", ", \"error\": null}") + DONE),
                Contract.words(
                        "spaces that are part of a token",
                        Canned.events(A + SPACED + DONE),
                        "words 'a'",
                        "words '  b'",
                        "finished"),
                Contract.words(
                        "characters of several bytes",
                        Canned.events(A.replace("\"a\"", "\"Olá 🏛\"") + DONE),
                        "words 'Olá 🏛'",
                        "finished"),
                Contract.words(
                        "another type of text",
                        Canned.of(200, "", A + DONE),
                        "words 'a'",
                        "finished"));
    }

    private static Contract a(String name, String stream) {
        return Contract.words(name, Canned.events(stream), "words 'a'", "finished");
    }

    static Stream<Contract> ends() {
        return Stream.of(
                end("nested", NESTED, "finished text=a"),
                end(
                        "flat",
                        "data: {\"current_token\": \"[DONE]\", \"text\": \"a\", \"id\": \"m\"}\n\n",
                        "finished id=m text=a"),
                end("absent", "data: {\"current_token\": \"[DONE]\"}\n\n", "finished"),
                end("null", NESTED.replace("{\"text\": \"a\"}", "null"), "finished"),
                end("a bare end", DONE, "finished"),
                end(
                        "flat fields of their own before a bare end",
                        "data: {\"id\": \"m\", \"text\": \"a\"}\n\n" + DONE,
                        "finished id=m text=a"),
                end(
                        "nested fields of their own before a bare end",
                        "data: {\"clone_response\": {\"id\": \"m\", \"text\": \"a\"}}\n\n" + DONE,
                        "finished id=m text=a"),
                end("an end in quotes", "data: \"[DONE]\"\n\n", "finished"),
                end("what follows the end", DONE + SPACED, "finished"),
                end("none", "", "cut short: EndedEarly[]"),
                end("one that no empty line ends", "data: [DONE]\n", "cut short: EndedEarly[]"),
                Contract.words(
                        "an answer in one piece after all",
                        Canned.json(200, "{\"clone_response\": {\"text\": \"a\"}}"),
                        "words 'a'",
                        "finished text=a"),
                Contract.ask(
                        "a stream after all",
                        AnswerForm.TEXT,
                        Delivery.WHOLE,
                        Canned.events(A + DONE),
                        "words 'a'",
                        "finished"),
                Contract.words(
                        "words that came among the last fields alone",
                        Canned.events("data: {\"clone_response\": {\"text\": \"a\"}}\n\n"),
                        "words 'a'",
                        "cut short: EndedEarly[]"));
    }

    private static Contract end(String name, String end, String meaning) {
        return Contract.write("end: " + name, Canned.events(A + end), "words 'a'", meaning);
    }

    static Stream<Contract> sounds() {
        return Stream.of(
                sound("no padding", SOUND),
                sound("padding", SOUND.replace("BA\"", "BA==\"")),
                sound("too little padding", SOUND.replace("BA\"", "BA=\"")),
                sound("chunks that end within a sample", chunks("AQ==", "AgM=", "BA==")),
                sound("the same without padding", chunks("AQ", "AgM", "BA")),
                sound("a text cut within a group", chunks("A", "QID", "B", "A")),
                sound("a text cut within its last group", chunks("AQIDB", "A==")),
                sound("an odd byte at the end", chunks("AQIDBAU=")),
                sound(
                        "a header before the first chunk",
                        chunks("UklGRv////9XQVZFZm10IBAAAAABAAEARKwAAIhYAQACABAAZGF0Yf////8BAgME")),
                Contract.voice(
                        "padding in the middle of a chunk",
                        Canned.events(chunks("AQI=", "AQIDBAU=AQIDBAU=") + DONE),
                        "sound of 44100: 0102",
                        "cut short: NotUnderstood[detail=sound that is no base64]"),
                Contract.voice(
                        "nonsense instead of sound",
                        Canned.events(chunks("AQI=", "%%%%") + DONE),
                        "sound of 44100: 0102",
                        "cut short: NotUnderstood[detail=sound that is no base64]"));
    }

    /// Sound and words in one event.
    static Stream<Contract> both() {
        return Stream.of(
                Contract.voice(
                        "words beside sound",
                        Canned.events(SOUND.replace("{", "{\"current_token\": \"a\", ") + DONE),
                        "words 'a'",
                        "sound of 44100: 01020304",
                        "finished"));
    }

    private static Contract sound(String name, String events) {
        return Contract.voice(
                "sound: " + name,
                Canned.events(events + DONE),
                "sound of 44100: 01020304",
                "finished");
    }

    private static String chunks(String... base64) {
        return "data: {\"audio_chunk\": \""
                + String.join("\"}\n\ndata: {\"audio_chunk\": \"", base64)
                + "\"}\n\n";
    }

    static Stream<Contract> wholes() {
        String wav = "UklGRv////9XQVZFZm10IBAAAAABAAEAwF0AAIC7AAACABAAZGF0YQQAAAABAgMETElTVA==";
        return Stream.of(
                whole("no padding", "{\"clone_response\": {\"full_audio\": \"AQIDBA\"}}", 44_100),
                whole("flat", "{\"full_audio\": \"AQIDBA==\", \"id\": null}", 44_100),
                whole(
                        "a WAV file",
                        "{\"clone_response\": {\"full_audio\": \"" + wav + "\"}}",
                        24_000),
                whole("an odd byte", "{\"full_audio\": \"AQIDBAU=\"}", 44_100),
                whole("unknown fields", "{\"x\": [{}], \"full_audio\": \"AQIDBA==\"}", 44_100));
    }

    private static Contract whole(String name, String body, int rate) {
        return Contract.ask(
                "whole sound: " + name,
                AnswerForm.VOICE,
                Delivery.WHOLE,
                Canned.json(200, body),
                "sound of " + rate + ": 01020304",
                "finished");
    }

    static Stream<Contract> dates() {
        return Stream.of(
                date("2025-06-15T10:30:00+00:00", " at=2025-06-15T10:30:00Z"),
                date("2025-06-15T10:30:00.000Z", " at=2025-06-15T10:30:00Z"),
                date("2025-06-15T12:30:00.123456+02:00", " at=2025-06-15T10:30:00.123456Z"),
                date("2025-06-15 10:30:00", " at=2025-06-15T10:30:00Z"),
                date("yesterday", ""),
                date("", ""));
    }

    private static Contract date(String text, String meaning) {
        return Contract.history(
                "date '" + text + "'",
                Canned.json(
                        200,
                        "{\"messages\": [{\"text\": \"Hi\", \"created_at\": \"" + text + "\"}]}"),
                "CLONE 'Hi'" + meaning);
    }
}

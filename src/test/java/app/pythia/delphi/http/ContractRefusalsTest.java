package app.pythia.delphi.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Answers that are refusals, or none of this service's.
@Timeout(60)
class ContractRefusalsTest {
    private static final String A = "data: {\"current_token\": \"a\"}\n\n";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"bodies", "statuses", "failuresInStreams", "strangers", "encodings", "forms"})
    void means(Contract row) throws InterruptedException {
        row.check();
    }

    static Stream<Contract> bodies() {
        return Stream.of(
                body("{\"detail\": \"Too long\"}", "Too long"),
                body("{\"detail\": [{\"loc\": [], \"msg\": \"Too long\"}]}", "Too long"),
                body("{\"error\": \"Too long\"}", "Too long"),
                body(
                        "{\"type\": \"t\", \"code\": \"c\", \"message\": \"Too long\","
                                + " \"details\": {}}",
                        "Too long"),
                body("<html><p>Busy", ""),
                body("", ""));
    }

    private static Contract body(String body, String detail) {
        return Contract.words(
                "body '" + body + "'",
                Canned.json(422, body),
                "refused: Rejected[status=422, detail=" + detail + "]");
    }

    static Stream<Contract> statuses() {
        return Stream.of(
                status(400, "Rejected[status=400, detail=no]"),
                status(401, "KeyRejected[]"),
                status(403, "Forbidden[detail=no]"),
                status(404, "NotFound[detail=no]"),
                status(409, "Rejected[status=409, detail=no]"),
                status(413, "Rejected[status=413, detail=no]"),
                status(429, "RateLimited[retryAfter=Optional.empty]"),
                status(500, "ServerFailed[status=500]"),
                status(503, "ServerFailed[status=503]"),
                status(307, "NotUnderstood[detail=status 307]"),
                Contract.list(
                        "status 429 with a pause",
                        Canned.json(429, "{}").with("Retry-After", "7"),
                        "refused: RateLimited[retryAfter=Optional[PT7S]]"));
    }

    private static Contract status(int status, String problem) {
        return Contract.list(
                "status " + status,
                Canned.json(status, "{\"detail\": \"no\"}"),
                "refused: " + problem);
    }

    static Stream<Contract> failuresInStreams() {
        return Stream.of(
                failure("data: {\"error\": \"no\"}", "no"),
                failure("data: {\"error\": {\"message\": \"no\"}}", "no"),
                failure("data: {\"detail\": [{\"msg\": \"no\"}]}", "no"),
                failure("data: {\"current_token\": \"\", \"error\": \"no\"}", "no"),
                failure("event: error\ndata: {\"message\": \"no\"}", "no"),
                failure("event: error\ndata: no\u202e\u0007 way", "no way"),
                failure("data: {\"error\": \"dsk-secret\\\"\\\\'{}%<>~ is bad\"}", "*** is bad"));
    }

    private static Contract failure(String event, String detail) {
        return Contract.words(
                "in a stream: " + event,
                Canned.events(A + event + "\n\n" + A),
                "words 'a'",
                "cut short: Rejected[status=200, detail=" + detail + "]");
    }

    static Stream<Contract> strangers() {
        String strange = "refused: NotUnderstood[detail=another kind of text]";
        return Stream.of(
                Contract.words("HTML for words", Canned.html(200), strange),
                Contract.speech("HTML for sound", Canned.html(200), strange),
                Contract.speech("text for sound", Canned.of(200, "text/plain", "Hi"), strange),
                Contract.list("HTML for a list", Canned.html(200), strange),
                Contract.list(
                        "HTML of a gateway", Canned.html(502), "refused: ServerFailed[status=502]"),
                Contract.list(
                        "no list",
                        Canned.json(200, "{}"),
                        "refused: NotUnderstood[detail=an answer without conversations]"),
                Contract.words(
                        "JSON that says nothing",
                        Canned.json(200, "{}"),
                        "refused: NotUnderstood[detail=an answer without an answer]"),
                Contract.words(
                        "JSON that ends early",
                        Canned.json(200, "{\"clone_response\": {\"text\": \"a"),
                        "refused: NotUnderstood[detail=no JSON]"),
                Contract.words(
                        "a failure in place of a stream",
                        Canned.json(200, "{\"detail\": \"no\"}"),
                        "refused: Rejected[status=200, detail=no]"),
                Contract.speech(
                        "a failure in place of sound",
                        Canned.json(200, "{\"error\": \"no voice\"}"),
                        "refused: Rejected[status=200, detail=no voice]"));
    }

    static Stream<Contract> encodings() throws IOException {
        return Stream.of(
                Contract.words(
                        "gzip",
                        Canned.events("")
                                .with("Content-Encoding", "gzip")
                                .withBody(gzip(A + "data: [DONE]\n\n")),
                        "words 'a'",
                        "finished"),
                Contract.list(
                        "a refusal in gzip",
                        Canned.json(404, "")
                                .with("Content-Encoding", "gzip")
                                .withBody(gzip("{\"detail\": \"gone\"}")),
                        "refused: NotFound[detail=gone]"),
                Contract.words(
                        "gzip that is broken at its end",
                        Canned.events("")
                                .with("Content-Encoding", "gzip")
                                .withBody(withLastByteChanged(gzip(A))),
                        "words 'a'",
                        "cut short: NotUnderstood[detail=a body that is not encoded as it says]"),
                Contract.words(
                        "gzip that is none",
                        Canned.events(A).with("Content-Encoding", "gzip"),
                        "cut short: NotUnderstood[detail=a body that is not encoded as it says]"),
                Contract.words(
                        "another encoding",
                        Canned.events(A).with("Content-Encoding", "br"),
                        "refused: NotUnderstood[detail=another kind of text]"));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static byte[] withLastByteChanged(byte[] packed) {
        packed[packed.length - 1]++;
        return packed;
    }

    static Stream<Contract> forms() {
        return Stream.of(
                form("X-Audio-Sample-Rate", "44100", 44_100, "01020304"),
                form("X-Audio-Sample-Rate", "192000", 24_000, "01020304"),
                form("X-Audio-Sample-Rate", "24 kHz", 24_000, "01020304"),
                form("X-Audio-Sample-Rate", "-8000", 24_000, "01020304"),
                form("X-Audio-Format", "pcm_16000_16_mono", 16_000, "01020304"),
                form("X-Audio-Bits-Per-Sample", "24", 24_000, "01020304"),
                form("X-Audio-Channels", "6", 24_000, "01020304"),
                form("X-Audio-Channels", "2", 24_000, "0203"));
    }

    private static Contract form(String header, String value, int rate, String sound) {
        return Contract.speech(
                header + ": " + value,
                Canned.sound(new byte[] {1, 2, 3, 4}).with(header, value),
                "sound of " + rate + ": " + sound,
                "finished");
    }
}

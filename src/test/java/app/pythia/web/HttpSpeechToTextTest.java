package app.pythia.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.VoiceClip;
import app.pythia.audio.Wav;
import app.pythia.audio.Waveform;
import app.pythia.support.NetworkAccess;
import app.pythia.turn.Problem;
import app.pythia.turn.Problem.NotTranscribed;
import app.pythia.turn.Problem.Unreachable;
import app.pythia.turn.TranscriptionException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class HttpSpeechToTextTest {
    private static final String KEY = "sk-secret\"~";
    private static final String JSON = "application/json; charset=utf-8";
    private static final VoiceClip CLIP = clip(PcmFormat.SPOKEN_TURN.bytes(Duration.ofMillis(500)));

    private final WebClient web = new WebClient("Pythia/1.0 (test)", NetworkAccess.direct());

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void sendsTheTakeAsAWavFileWithTheModel() throws Exception {
        try (Host host = Host.answering("200 OK", JSON, "{\"text\": \"Hello.\"}")) {
            assertThat(at(host, KEY).transcribe(CLIP)).isEqualTo("Hello.");

            Host.Request request = host.request();
            assertThat(request.head())
                    .startsWith("POST /v1/audio/transcriptions HTTP/1.1\r\n")
                    .containsIgnoringCase("\r\nContent-Length: " + request.body().length + "\r\n")
                    .containsIgnoringCase("\r\nContent-Type: multipart/form-data; boundary=")
                    .containsIgnoringCase("\r\nUser-Agent: Pythia/1.0 (test)\r\n")
                    .containsIgnoringCase("\r\nAuthorization: Bearer " + KEY + "\r\n")
                    .doesNotContainIgnoringCase("upgrade");
            Form form = Form.of(request);
            assertThat(form.text("model")).isEqualTo("small");
            assertThat(form.text("response_format")).isEqualTo("json");
            assertThat(form.head("file"))
                    .contains("filename=\"audio.wav\"", "Content-Type: audio/wav");
            Wav wav = Wav.parse(form.body("file"));
            assertThat(wav.format()).isEqualTo(PcmFormat.SPOKEN_TURN);
            assertThat(wav.pcm()).isEqualTo(CLIP.pcm());
        }
    }

    @Test
    void withoutAKeyNoneIsSent() throws Exception {
        try (Host host = Host.answering("200 OK", JSON, "{\"text\": \"Hello.\"}")) {
            assertThat(at(host, "").transcribe(CLIP)).isEqualTo("Hello.");

            assertThat(host.request().head()).doesNotContainIgnoringCase("authorization");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {\"text\": \" Hello, you.\\n\", \"usage\": {}} | Hello, you.",
                "application/json | {\"text\": \"\"} | ''",
                "application/json | \"Hello.\" | Hello.",
                "text/plain; charset=utf-8 | Καλημέρα. | Καλημέρα.",
                "text/plain | 12 | 12",
                "text/plain | {\"text\": \"Hello.\"} | Hello.",
                "text/plain | '' | ''",
                "application/octet-stream | {\"text\": \"Hello.\"} | Hello.",
            })
    void readsEveryFormOfAnswer(String kind, String body, String words) throws Exception {
        try (Host host = Host.answering("200 OK", kind, body)) {
            assertThat(at(host, KEY).transcribe(CLIP)).isEqualTo(words);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 OK | application/json | {\"error\": \"no model\"} | no model",
                "200 OK | application/json | {\"words\": []} | ''",
                "200 OK | application/json | {\"text\": | ''",
                "200 OK | text/html | <p>Sign in</p> | ''",
                "400 Bad | application/json | {\"error\": {\"message\": \"a\\nb\\u202e\"}} | a b",
                "422 Bad | application/json | {\"detail\": [{\"msg\": \"too short\"}]} | too short",
                "404 Bad | application/json | {\"detail\": \"no route\"} | no route",
                "500 Bad | text/html | <p>Sorry</p> | HTTP 500",
                "500 Bad | text/plain | '' | HTTP 500",
            })
    void tellsWhyThereAreNoWords(String status, String kind, String body, String detail)
            throws Exception {
        try (Host host = Host.answering(status, kind, body)) {
            assertThat(problem(at(host, KEY))).isEqualTo(new NotTranscribed(detail));
        }
    }

    @Test
    void theKeyIsInNothingThatIsTold() throws Exception {
        String body = "{\"error\": {\"message\": \"Wrong key: sk-secret\\\"\\u007e.\"}}";
        try (Host host = Host.answering("401 Unauthorized", JSON, body)) {
            assertThat(problem(at(host, KEY))).isEqualTo(new NotTranscribed("Wrong key: ***."));
        }
    }

    @Test
    void aKeyThatFitsIntoNoHeaderIsNotRepeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> at(URI.create("http://127.0.0.1:1/x"), "sk\nsecret"))
                .withMessageNotContaining("secret");
    }

    @Test
    void followsNoRedirect() throws Exception {
        try (Host other = Host.answering("200 OK", JSON, "{\"text\": \"Caught.\"}");
                Host host =
                        Host.playing((_, out) ->
                                Host.answer(
                                        out,
                                        "307 Elsewhere",
                                        "Location: " + other.uri("/"),
                                        new byte[0]))) {
            assertThat(problem(at(host, KEY))).isEqualTo(new NotTranscribed("HTTP 307"));
            assertThat(other.wasAsked()).isFalse();
        }
    }

    @Test
    void anEndlessAnswerIsNone() throws Exception {
        try (Host host =
                Host.playing((_, out) -> {
                    Host.send(out, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
                    while (true) {
                        out.write(new byte[64 * 1024]);
                    }
                })) {
            assertThat(problem(at(host, KEY))).isEqualTo(new NotTranscribed(""));
        }
    }

    @Test
    void silenceIsGivenUp() throws Exception {
        try (Host host = Host.silent()) {
            assertThat(problem(impatient(host)))
                    .isEqualTo(new Unreachable("127.0.0.1", Unreachable.Reason.NO_ANSWER));
            host.awaitLeaving();
        }
    }

    @Test
    void anAnswerThatStopsInTheMiddleIsGivenUp() throws Exception {
        try (Host host =
                Host.playing((in, out) -> {
                    Host.send(out, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"text\"");
                    in.transferTo(java.io.OutputStream.nullOutputStream());
                })) {
            assertThat(problem(impatient(host)))
                    .isEqualTo(new Unreachable("127.0.0.1", Unreachable.Reason.NO_ANSWER));
        }
    }

    @Test
    void aLongTakeMayBeListenedToForAsLong() throws Exception {
        VoiceClip twoSeconds = clip(PcmFormat.SPOKEN_TURN.bytes(Duration.ofSeconds(2)));
        try (Host host = Host.playing((_, _) -> {})) {
            assertThat(impatient(host).patienceWith(twoSeconds)).isEqualTo(Duration.ofSeconds(2));
            assertThat(impatient(host).patienceWith(clip(2))).isEqualTo(Duration.ofMillis(50));
        }
    }

    @Test
    void aLineThatBreaksIsTold() throws Exception {
        try (Host host = Host.playing((_, _) -> {})) {
            assertThat(problem(at(host, KEY)))
                    .isEqualTo(new Unreachable("127.0.0.1", Unreachable.Reason.BROKEN));
        }
    }

    @Test
    void nobodyThereIsTold() throws Exception {
        int port;
        try (ServerSocket taken = new ServerSocket(0)) {
            port = taken.getLocalPort();
        }
        assertThat(problem(at(URI.create("http://127.0.0.1:" + port + "/x"), KEY)))
                .isEqualTo(new Unreachable("127.0.0.1", Unreachable.Reason.REFUSED));
    }

    @Test
    void anInterruptEndsItAtOnce() throws Exception {
        try (Host host = Host.silent()) {
            FutureTask<Throwable> call =
                    new FutureTask<>(() ->
                            catchThrowableOfType(
                                    InterruptedException.class,
                                    () -> at(host, KEY).transcribe(CLIP)));
            Thread thread = Thread.ofVirtual().start(call);
            host.request();
            thread.interrupt();

            assertThat(call.get(5, TimeUnit.SECONDS)).isNotNull();
            host.awaitLeaving();
        }
    }

    private HttpSpeechToText at(Host host, String key) {
        return at(host.uri("/v1/audio/transcriptions"), key);
    }

    private HttpSpeechToText at(URI endpoint, String key) {
        Optional<String> given = Optional.of(key).filter(text -> !text.isEmpty());
        return new HttpSpeechToText(web, endpoint, "small", given, Duration.ofSeconds(30));
    }

    /// Waits no longer than what was spoken.
    private HttpSpeechToText impatient(Host host) {
        Duration limit = Duration.ofMillis(50);
        return new HttpSpeechToText(web, host.uri("/x"), "small", Optional.empty(), limit);
    }

    private static Problem problem(HttpSpeechToText endpoint) {
        TranscriptionException failure =
                catchThrowableOfType(TranscriptionException.class, () -> endpoint.transcribe(CLIP));
        assertThat(failure).message().doesNotContain("secret");
        return failure.problem();
    }

    private static VoiceClip clip(int bytes) {
        byte[] pcm = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            pcm[i] = (byte) i;
        }
        return new VoiceClip(pcm, List.of(), Waveform.EMPTY);
    }

    /// A form as it came, its parts found by their names.
    private record Form(String text) {
        static Form of(Host.Request request) {
            return new Form(new String(request.body(), StandardCharsets.ISO_8859_1));
        }

        String head(String name) {
            String part = part(name);
            return part.substring(0, part.indexOf("\r\n\r\n"));
        }

        String text(String name) {
            return new String(body(name), StandardCharsets.UTF_8);
        }

        byte[] body(String name) {
            String part = part(name);
            return part.substring(part.indexOf("\r\n\r\n") + 4)
                    .getBytes(StandardCharsets.ISO_8859_1);
        }

        private String part(String name) {
            String boundary = text.substring(0, text.indexOf("\r\n"));
            assertThat(text).endsWith("\r\n" + boundary + "--\r\n");
            return List.of(text.split("(?:\\r\\n)?" + boundary + "(?:--)?\\r\\n")).stream()
                    .filter(part -> part.contains("name=\"" + name + "\""))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

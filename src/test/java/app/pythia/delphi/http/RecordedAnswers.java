package app.pythia.delphi.http;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Wav;
import app.pythia.delphi.AnswerForm;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.Question;
import app.pythia.delphi.Said;
import app.pythia.demo.DemoClone;
import app.pythia.soak.CutAnswer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The demo clone's answers of every form, recorded, on a line that breaks where they are cut. Used
/// by one thread.
public final class RecordedAnswers implements AutoCloseable {
    private static final PcmFormat FORM = PcmFormat.SPOKEN_TURN;
    private static final byte[] TAKE =
            new Wav(FORM, new byte[FORM.bytes(Duration.ofMillis(150))]).bytes();
    private static final JsonMapper MAPPER = new JsonMapper();

    private final CannedClient client = new CannedClient(Canned.events(""));
    private final DelphiApi api =
            new HttpDelphiApi(
                    new Requests(() -> URI.create("https://api.a.example"), Apis.KEY, "Pythia"),
                    Apis.KEY,
                    Duration.ofSeconds(30),
                    client);

    /// Records them anew.
    public List<CutAnswer> all() throws IOException, InterruptedException {
        try (DemoClone demo = DemoClone.start();
                HttpClient http = HttpClient.newHttpClient()) {
            Recorder recorder = new Recorder(demo, http);
            String conversation = recorder.begun();
            ObjectNode asked = MAPPER.createObjectNode().put("conversation_id", conversation);
            return List.of(
                    new Recorded(
                            "words of the demo clone",
                            Parts.EVENTS,
                            ask(AnswerForm.TEXT),
                            recorder.post("/v3/stream", asked.deepCopy().put("message", "Hi"))),
                    new Recorded(
                            "voice of the demo clone",
                            Parts.EVENTS,
                            ask(AnswerForm.VOICE),
                            recorder.post(
                                    "/api/clone/generate_response",
                                    asked.deepCopy()
                                            .put("response_type", "voice")
                                            .put("stream", true)
                                            .put(
                                                    "voice_input_stream",
                                                    Base64.getEncoder().encodeToString(TAKE)))),
                    new Recorded(
                            "samples of the demo clone",
                            Parts.SAMPLES,
                            synthesize -> synthesize.synthesize("Hi", Delivery.STREAMED),
                            recorder.post(
                                    "/v3/voice/synthesize?stream=true",
                                    MAPPER.createObjectNode().put("text", "Hi"))));
        }
    }

    private static Parts.Call ask(AnswerForm form) {
        Question question =
                new Question(
                        "c1", new Said.Written("Hi"), Optional.empty(), form, Delivery.STREAMED);
        return api -> api.ask(question, () -> {});
    }

    @Override
    public void close() {
        api.close();
    }

    /// Asks the demo clone as plainly as can be.
    private record Recorder(DemoClone demo, HttpClient http) {

        String begun() throws IOException, InterruptedException {
            Canned begun = post("/v3/conversation", MAPPER.createObjectNode());
            return MAPPER.readTree(begun.body()).path("conversation_id").stringValue();
        }

        Canned post(String path, ObjectNode body) throws IOException, InterruptedException {
            HttpRequest request =
                    HttpRequest.newBuilder(demo.baseUri().resolve(path))
                            .header("x-api-key", demo.apiKey())
                            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                            .build();
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            return new Canned(answer.statusCode(), answer.headers().map(), answer.body());
        }
    }

    private final class Recorded implements CutAnswer {
        private final String name;
        private final Parts parts;
        private final Parts.Call call;
        private final Canned answer;

        Recorded(String name, Parts parts, Parts.Call call, Canned answer) {
            this.name = name;
            this.parts = parts;
            this.call = call;
            this.answer = answer;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int length() {
            return answer.body().length;
        }

        @Override
        public Told told(int bytes) throws InterruptedException {
            client.answer(answer);
            client.breakAt(bytes < length() ? bytes : Integer.MAX_VALUE);
            return Parts.told(call, api);
        }

        @Override
        public Told least(int bytes) {
            return parts.in(answer.body(), bytes);
        }
    }
}

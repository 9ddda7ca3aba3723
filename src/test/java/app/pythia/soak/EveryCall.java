package app.pythia.soak;

import app.pythia.audio.VoiceClip;
import app.pythia.audio.Waveform;
import app.pythia.delphi.AnswerForm;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.Question;
import app.pythia.delphi.Said;
import app.pythia.delphi.WrittenTurn;
import app.pythia.delphi.http.HttpDelphiApi;
import app.pythia.support.NetworkAccess;
import app.pythia.web.HttpSpeechToText;
import app.pythia.web.PictureFetcher;
import app.pythia.web.WebClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All calls that Pythia makes, to the service and to others.
final class EveryCall implements Clients {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String KEY = "dlph_canary";
    private static final String TEXT = "what nobody else may hear";

    private final Redirecting service;
    private final DelphiApi api;
    private final WebClient web = new WebClient("Pythia", NetworkAccess.direct());

    EveryCall(Redirecting service) {
        this.service = service;
        this.api = api();
    }

    private DelphiApi api() {
        return new HttpDelphiApi(service.uri(), KEY, "Pythia", PATIENCE);
    }

    @Override
    public Map<String, Call> calls() {
        WrittenTurn written = new WrittenTurn("c1", TEXT, List.of("https://a.example/file"));
        Map<String, Call> calls = new LinkedHashMap<>();
        calls.put("begin", () -> api.createConversation(Optional.of("me@a.example")));
        calls.put("ask", () -> api.ask(question(Delivery.STREAMED), () -> {}).close());
        calls.put("ask for all", () -> api.ask(question(Delivery.WHOLE), () -> {}).close());
        calls.put("write", () -> api.write(written).close());
        calls.put("write for voice", () -> api.writeForVoice(written).close());
        calls.put("speak", () -> api.synthesize(TEXT, Delivery.STREAMED).close());
        calls.put("speak all", () -> api.synthesize(TEXT, Delivery.WHOLE).close());
        calls.put("list", () -> api.conversations("me@a.example"));
        calls.put("history", () -> api.history("c1"));
        calls.put("rename", () -> api.rename("c1", TEXT));
        calls.put("hide", () -> api.hide("c1"));
        calls.put("warm", this::warm);
        calls.put("transcribe", this::transcribe);
        calls.put(
                "picture",
                () ->
                        new PictureFetcher(web, Optional.of(service.uri()))
                                .fetch(service.uri().resolve("/picture.png")));
        return calls;
    }

    @Override
    public void close() {
        api.close();
        web.close();
    }

    private static Question question(Delivery delivery) {
        return new Question(
                "c1",
                new Said.Spoken(List.of(TEXT.getBytes(StandardCharsets.US_ASCII))),
                Optional.empty(),
                AnswerForm.VOICE,
                delivery);
    }

    /// Goes on in the background, and only where no connection waits yet.
    private void warm() throws Exception {
        int before = service.requests();
        try (DelphiApi fresh = api()) {
            var warmth = fresh.keepWarm();
            service.awaitRequests(before + 1);
            warmth.close();
        }
    }

    private void transcribe() throws Exception {
        new HttpSpeechToText(
                        web,
                        service.uri().resolve("/v1/audio/transcriptions"),
                        "small",
                        Optional.of(KEY),
                        PATIENCE)
                .transcribe(
                        new VoiceClip(
                                new byte[2],
                                List.of(TEXT.getBytes(StandardCharsets.US_ASCII)),
                                Waveform.EMPTY));
    }
}

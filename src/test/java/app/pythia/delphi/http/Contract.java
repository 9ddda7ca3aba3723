package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.delphi.AnswerForm;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.Question;
import app.pythia.delphi.Said;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One line of the contract: what is called, the bytes that answer it, and what they mean.
///
/// @param request the method and the path that are asked for
record Contract(String name, Call call, String request, Canned answer, List<String> meaning) {

    /// A call of the port.
    interface Call {
        List<String> on(DelphiApi api) throws DelphiException, InterruptedException;
    }

    static final String GENERATE = "POST /api/clone/generate_response";

    /// The calls that stream, as the table names them.
    static Contract ask(
            String name, AnswerForm form, Delivery delivery, Canned answer, String... meaning) {
        Question question =
                new Question(
                        "c1",
                        new Said.Written("Hi"),
                        Optional.of("https://a.example/cat.png"),
                        form,
                        delivery);
        return new Contract(
                name,
                api -> Outcome.of(api.ask(question, () -> {})),
                GENERATE,
                answer,
                List.of(meaning));
    }

    /// Words that are streamed.
    static Contract words(String name, Canned answer, String... meaning) {
        return ask(name, AnswerForm.TEXT, Delivery.STREAMED, answer, meaning);
    }

    /// The same of the newer call.
    static Contract write(String name, Canned answer, String... meaning) {
        return new Contract(
                name,
                api -> Outcome.of(api.write(Apis.TURN)),
                "POST /v3/stream",
                answer,
                List.of(meaning));
    }

    /// Sound that is streamed.
    static Contract voice(String name, Canned answer, String... meaning) {
        return ask(name, AnswerForm.VOICE, Delivery.STREAMED, answer, meaning);
    }

    static Contract speech(String name, Canned answer, String... meaning) {
        return new Contract(
                name,
                api -> Outcome.of(api.synthesize("Hi", Delivery.STREAMED)),
                "POST /v3/voice/synthesize?stream=true",
                answer,
                List.of(meaning));
    }

    static Contract history(String name, Canned answer, String... meaning) {
        return new Contract(
                name,
                api -> Outcome.ofHistory(api.history("c1")),
                "GET /v3/conversation/c1/history?include_citations=true",
                answer,
                List.of(meaning));
    }

    static Contract list(String name, Canned answer, String... meaning) {
        return new Contract(
                name,
                api -> Outcome.ofList(api.conversations("me@a.example")),
                "GET /v3/conversation/list?email=me%40a.example",
                answer,
                List.of(meaning));
    }

    /// In one piece, in two that are cut anywhere, and byte by byte.
    void check() throws InterruptedException {
        CannedClient client = new CannedClient(answer);
        Requests requests =
                new Requests(() -> URI.create("https://api.a.example"), Apis.KEY, "Pythia");
        try (DelphiApi api =
                new HttpDelphiApi(requests, Apis.KEY, Duration.ofSeconds(30), client)) {
            assertThat(outcome(api)).as("%s", name).isEqualTo(meaning);
            assertThat(client.lastRequest()).isEqualTo(request);
            for (int cut = 1; cut < answer.body().length; cut++) {
                client.cutAt(cut);
                assertThat(outcome(api)).as("%s, cut at %d", name, cut).isEqualTo(meaning);
            }
            client.cutEverywhere();
            assertThat(outcome(api)).as("%s, byte by byte", name).isEqualTo(meaning);
        }
    }

    /// What comes of the call.
    List<String> outcome(DelphiApi api) throws InterruptedException {
        try {
            return call.on(api);
        } catch (DelphiException refused) {
            return Outcome.of(refused.problem());
        }
    }

    @Override
    public String toString() {
        return name;
    }
}

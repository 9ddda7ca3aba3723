package app.pythia.delphi.http;

import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.HistoryMessage;
import app.pythia.delphi.ListedConversation;
import app.pythia.delphi.NewConversation;
import app.pythia.delphi.Question;
import app.pythia.delphi.ReplyStream;
import app.pythia.delphi.Warmth;
import app.pythia.delphi.WrittenTurn;
import app.pythia.support.NetworkAccess;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The service over HTTP. The calls are those of the service's own pages: "Generate Response",
/// "Conversations", "Voice".
public final class HttpDelphiApi implements DelphiApi {
    /// How long a call may stand still before it is given up.
    public static final Duration STALL_LIMIT = Duration.ofSeconds(20);

    private final HttpCalls calls;
    private final KeyMask mask;
    private final WarmLine warmLine;
    private final AtomicBoolean isFirst = new AtomicBoolean(true);

    /// @param base the service's address, `https`, or `http` for this machine
    /// @param apiKey goes into the header `x-api-key` and nowhere else
    /// @param userAgent names this program and its version
    public HttpDelphiApi(URI base, String apiKey, String userAgent, Duration stallLimit) {
        this(() -> base, apiKey, userAgent, stallLimit);
    }

    /// @param base is asked at each call, on its thread
    public HttpDelphiApi(Supplier<URI> base, String apiKey, String userAgent, Duration stallLimit) {
        this(base, () -> apiKey, userAgent, stallLimit, NetworkAccess.direct());
    }

    /// @param apiKey is asked at each call, too
    /// @param network the way to the service
    public HttpDelphiApi(
            Supplier<URI> base,
            Supplier<String> apiKey,
            String userAgent,
            Duration stallLimit,
            NetworkAccess network) {
        this(
                new Requests(base, apiKey, userAgent, network),
                new KeyMask(apiKey),
                stallLimit,
                HttpCalls.client(network));
    }

    HttpDelphiApi(Requests requests, String apiKey, Duration stallLimit, HttpClient client) {
        this(requests, new KeyMask(apiKey), stallLimit, client);
    }

    private HttpDelphiApi(Requests requests, KeyMask mask, Duration stallLimit, HttpClient client) {
        this.mask = mask;
        this.calls = new HttpCalls(requests, mask, stallLimit, client);
        this.warmLine = new WarmLine(calls.idle(), this::callForNothing, WarmLine.SOON_FORGOTTEN);
    }

    @Override
    public NewConversation createConversation(Optional<String> userEmail)
            throws DelphiException, InterruptedException {
        ObjectNode body = Json.object();
        userEmail.ifPresent(email -> body.put("user_email", email));
        try (OpenResponse response = calls.post("/v3/conversation", HttpCalls.JSON, body(body))) {
            return Replies.newConversation(json(response));
        }
    }

    @Override
    public ReplyStream ask(Question question, Runnable handedOver)
            throws DelphiException, InterruptedException {
        String path = "/api/clone/generate_response";
        WatchedBody body = new WatchedBody(QuestionBody.pieces(question), handedOver);
        return answer(
                switch (question.delivery()) {
                    case STREAMED -> calls.post(path, HttpCalls.EVENTS, body);
                    case WHOLE -> calls.postPatiently(path, body);
                });
    }

    @Override
    public ReplyStream write(WrittenTurn turn) throws DelphiException, InterruptedException {
        ObjectNode body = written(turn);
        if (!turn.fileUrls().isEmpty()) {
            ArrayNode urls = body.putArray("file_urls");
            turn.fileUrls().forEach(urls::add);
        }
        return answer(calls.post("/v3/stream", HttpCalls.EVENTS, body(body)));
    }

    /// Files are not sent: the service's page names none for this call.
    @Override
    public ReplyStream writeForVoice(WrittenTurn turn)
            throws DelphiException, InterruptedException {
        return speech(calls.post("/v3/voice/stream", HttpCalls.BYTES, body(written(turn))));
    }

    @Override
    public ReplyStream synthesize(String text, Delivery delivery)
            throws DelphiException, InterruptedException {
        String path = "/v3/voice/synthesize";
        WatchedBody body = body(Json.object().put("text", text));
        return speech(
                switch (delivery) {
                    case STREAMED -> calls.post(path + "?stream=true", HttpCalls.BYTES, body);
                    case WHOLE -> calls.postPatiently(path, body);
                });
    }

    @Override
    public void rename(String conversationId, String title)
            throws DelphiException, InterruptedException {
        confirm(
                calls.put(
                        conversation(conversationId) + "/title",
                        body(Json.object().put("title", title))));
    }

    @Override
    public void hide(String conversationId) throws DelphiException, InterruptedException {
        confirm(calls.delete(conversation(conversationId)));
    }

    @Override
    public List<ListedConversation> conversations(String userEmail)
            throws DelphiException, InterruptedException {
        try (OpenResponse response =
                calls.get("/v3/conversation/list?email=" + encoded(userEmail))) {
            return Replies.conversations(response);
        }
    }

    @Override
    public List<HistoryMessage> history(String conversationId)
            throws DelphiException, InterruptedException {
        String path = conversation(conversationId) + "/history?include_citations=true";
        try (OpenResponse response = calls.get(path)) {
            return Replies.history(response);
        }
    }

    @Override
    public Warmth keepWarm() {
        return warmLine.keep();
    }

    /// Whether a connection waits for the next call.
    boolean isWarm() {
        return !calls.idle().missingTo(WarmLine.SOON_FORGOTTEN).isZero();
    }

    /// The service's root is none of its calls, so that to ask for it changes nothing, counts for
    /// none of its limits as far as is known, and is answered with a few bytes, whatever they say.
    private void callForNothing() {
        if (isFirst.getAndSet(false)) {
            var _ = DryRun.run();
        }
        try {
            var _ = calls.get("/").release();
        } catch (DelphiException _) {
            // An answer is an answer; and if there was none, the next call tells.
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        calls.close();
    }

    /// What comes counts, not what was asked for.
    private ReplyStream answer(OpenResponse response) throws DelphiException, InterruptedException {
        return comesWhole(response)
                ? WholeAnswer.read(response, SoundForm.OF_TURNS, mask)
                : new HttpReplyStream(response, new ReplyEvents(mask));
    }

    private ReplyStream speech(OpenResponse response) throws DelphiException, InterruptedException {
        return comesWhole(response)
                ? WholeAnswer.read(response, SoundForm.OF_SPOKEN_TEXT, mask)
                : new HttpReplyStream(response, new RawSound(SoundForm.declared(response::header)));
    }

    private static boolean comesWhole(OpenResponse response) {
        return response.isOfKind(HttpCalls.JSON)
                || (response.askedFor(HttpCalls.JSON)
                        && !response.isOfKind(HttpCalls.EVENTS)
                        && !response.isOfKind(HttpCalls.BYTES));
    }

    private void confirm(OpenResponse opened) throws DelphiException, InterruptedException {
        try (OpenResponse response = opened) {
            JsonNode answer = json(response);
            if (ErrorBody.isFailure(answer)) {
                throw new DelphiException(
                        new DelphiProblem.Rejected(200, ErrorBody.sentence(answer, mask)));
            }
        }
    }

    private static JsonNode json(OpenResponse response)
            throws DelphiException, InterruptedException {
        return Json.parse(response.readAll(Limits.WORDS_BYTES));
    }

    private static ObjectNode written(WrittenTurn turn) {
        return Json.object()
                .put("conversation_id", turn.conversationId())
                .put("message", turn.message());
    }

    private static WatchedBody body(ObjectNode body) {
        return new WatchedBody(List.of(Json.bytes(body)), () -> {});
    }

    private static String conversation(String id) {
        return "/v3/conversation/" + encoded(id);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

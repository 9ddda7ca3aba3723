package app.pythia.delphi.http;

import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.HistoryMessage;
import app.pythia.delphi.ListedConversation;
import app.pythia.delphi.NewConversation;
import app.pythia.delphi.ReplyStream;
import app.pythia.delphi.SpokenTurn;
import app.pythia.delphi.TypedTurn;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// The service over HTTP. The calls are those of the service's own pages: "Generate Response",
/// "Conversations", "Voice".
public final class HttpDelphiApi implements DelphiApi {
    /// How long a call may stand still before it is given up.
    public static final Duration STALL_LIMIT = Duration.ofSeconds(20);

    private static final String JSON = HttpCalls.JSON;
    private static final String EVENTS = "text/event-stream";

    private final HttpCalls calls;

    /// @param base the service's address, `https`, or `http` for this machine
    /// @param apiKey goes into the header `x-api-key` and nowhere else
    /// @param userAgent names this program and its version
    public HttpDelphiApi(URI base, String apiKey, String userAgent, Duration stallLimit) {
        this.calls = new HttpCalls(base, apiKey, userAgent, stallLimit);
    }

    @Override
    public NewConversation createConversation(Optional<String> userEmail)
            throws DelphiException, InterruptedException {
        ObjectNode body = Json.object();
        userEmail.ifPresent(email -> body.put("user_email", email));
        try (OpenResponse response = calls.post("/v3/conversation", JSON, pieces(body), () -> {})) {
            return Replies.newConversation(Json.parse(response.readAll()));
        }
    }

    @Override
    public ReplyStream speak(SpokenTurn turn, Runnable handedOver)
            throws DelphiException, InterruptedException {
        return events(
                calls.post("/api/clone/generate_response", EVENTS, spokenBody(turn), handedOver));
    }

    @Override
    public ReplyStream type(TypedTurn turn) throws DelphiException, InterruptedException {
        ObjectNode body =
                Json.object()
                        .put("conversation_id", turn.conversationId())
                        .put("message", turn.message());
        return events(calls.post("/v3/stream", EVENTS, pieces(body), () -> {}));
    }

    @Override
    public ReplyStream synthesize(String text) throws DelphiException, InterruptedException {
        ObjectNode body = Json.object().put("text", text);
        OpenResponse response =
                calls.post(
                        "/v3/voice/synthesize?stream=true",
                        "application/octet-stream",
                        pieces(body),
                        () -> {});
        return new HttpReplyStream(response, new RawSound(response.header("X-Audio-Sample-Rate")));
    }

    @Override
    public List<ListedConversation> conversations(String userEmail)
            throws DelphiException, InterruptedException {
        try (OpenResponse response =
                calls.get("/v3/conversation/list?email=" + encoded(userEmail))) {
            return Replies.conversations(Json.parse(response.readAll()));
        }
    }

    @Override
    public List<HistoryMessage> history(String conversationId)
            throws DelphiException, InterruptedException {
        String path =
                "/v3/conversation/" + encoded(conversationId) + "/history?include_citations=true";
        try (OpenResponse response = calls.get(path)) {
            return Replies.history(Json.parse(response.readAll()));
        }
    }

    @Override
    public void close() {
        calls.close();
    }

    private static ReplyStream events(OpenResponse response) {
        return new HttpReplyStream(response, new ReplyEvents());
    }

    private static List<byte[]> pieces(ObjectNode body) {
        return List.of(Json.bytes(body));
    }

    /// The sound is long and in base64 already, which JSON takes as it is: it is put between two
    /// ends of the text instead of being copied into it.
    private static List<byte[]> spokenBody(SpokenTurn turn) {
        ObjectNode body =
                Json.object()
                        .put("conversation_id", turn.conversationId())
                        .put("response_type", "voice")
                        .put("stream", true);
        String open = new String(Json.bytes(body), StandardCharsets.UTF_8);
        List<byte[]> pieces = new ArrayList<>();
        pieces.add(ascii(open.substring(0, open.length() - 1) + ",\"voice_input_stream\":\""));
        pieces.addAll(turn.base64Wav());
        pieces.add(ascii("\"}"));
        return pieces;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

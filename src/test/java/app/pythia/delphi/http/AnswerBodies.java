package app.pythia.delphi.http;

import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.ReplyStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Answers whose bodies are at hand, read as those are that come over a line: for whoever measures.
public final class AnswerBodies implements AutoCloseable {
    private static final Map<String, List<String>> EVENTS =
            Map.of("Content-Type", List.of("text/event-stream"));

    private final StallWatch watch = new StallWatch(Duration.ofSeconds(60));
    private final HttpRequest request =
            HttpRequest.newBuilder(URI.create("https://api.a.example/")).build();

    /// Reads a body of server-sent events.
    public ReplyStream events(InputStream body) {
        OpenResponse response =
                new OpenResponse(
                        new CannedResponse(request, 200, EVENTS, body),
                        watch,
                        new IdleConnection(),
                        () -> new DelphiProblem.Broken("api.a.example"));
        return new HttpReplyStream(response, new ReplyEvents(new KeyMask("key")));
    }

    @Override
    public void close() {
        watch.close();
    }
}

package app.pythia.demo;

import app.pythia.demo.Routes.Route;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The demo clone: an HTTP server on this machine's loopback address that speaks the Delphi API.
///
/// It takes a spoken turn apart and plays it back, and answers typed ones about how to use Pythia.
/// What it is told stays in memory, and is gone when it is closed. It has a key of its own that
/// changes with every start, so that no other program of this machine can use it.
public final class DemoClone implements AutoCloseable {

    /// Whose conversations the samples are.
    public static final String USER_EMAIL = "you@pythia.invalid";

    private static final int KEY_BYTES = 24;

    private final HttpServer server;
    private final ExecutorService exchanges;
    private final String apiKey;

    private DemoClone(InstantSource clock) throws IOException {
        apiKey = newKey();
        exchanges =
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("demo-exchange-", 0).factory());
        server = HttpServer.create(new InetSocketAddress(loopback(), 0), 0);
        server.setExecutor(exchanges);
        server.createContext("/", new Routes(apiKey, routes(clock)));
        server.start();
    }

    /// Starts it on a free port. Its voice is loaded meanwhile; whoever needs it first waits for
    /// it.
    public static DemoClone start() throws IOException {
        return start(InstantSource.system());
    }

    /// The same with another clock.
    static DemoClone start(InstantSource clock) throws IOException {
        return new DemoClone(clock);
    }

    /// Where it listens: `http://127.0.0.1:port`.
    public URI baseUri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// The only key that it takes.
    public String apiKey() {
        return apiKey;
    }

    /// Stops at once, and breaks off the answers that are under way.
    @Override
    public void close() {
        server.stop(0);
        exchanges.shutdownNow();
    }

    private static List<Route> routes(InstantSource clock) throws IOException {
        Conversations conversations = new Conversations(clock);
        SampleConversations.load(clock.instant(), USER_EMAIL).forEach(conversations::add);
        Guide guide = Guide.load();
        Synthesiser synthesiser = new Synthesiser();
        synthesiser.warmUp();
        ConversationCalls conversation = new ConversationCalls(conversations, guide.greeting());
        Dialogue dialogue = new Dialogue(conversations, guide, synthesiser);
        AnswerCalls answer = new AnswerCalls(dialogue);
        VoiceCalls voice = new VoiceCalls(dialogue, synthesiser);
        return List.of(
                Route.of("POST", "/api/clone/generate_response", answer::generateResponse),
                Route.of("POST", "/v3/stream", answer::stream),
                Route.of("POST", "/v3/conversation", conversation::begin),
                Route.of("GET", "/v3/conversation/list", conversation::list),
                Route.of("GET", "/v3/conversation/{id}/history", conversation::history),
                Route.of("PUT", "/v3/conversation/{id}/title", conversation::rename),
                Route.of("DELETE", "/v3/conversation/{id}", conversation::delete),
                Route.of("POST", "/v3/voice/stream", voice::stream),
                Route.of("POST", "/v3/voice/synthesize", voice::synthesize));
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    private static String newKey() {
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        return "dsk-demo-" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}

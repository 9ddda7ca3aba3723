package app.pythia.demo;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The demo clone: an HTTP server on this machine's loopback address that speaks the Delphi API.
///
/// It takes a spoken turn apart and plays it back, and answers typed ones about how to use Pythia.
/// What it is told stays in memory, and is gone when it is closed. It has a key of its own that
/// changes with every start, so that no other program of this machine can use it.
public final class DemoClone implements AutoCloseable {

    /// Whose conversations the samples are.
    public static final String USER_EMAIL = "you@pythia.invalid";

    private static final Logger LOG = LoggerFactory.getLogger(DemoClone.class);
    private static final int KEY_BYTES = 24;

    private final Synthesiser synthesiser = new Synthesiser();
    private final HttpServer server;
    private final ExecutorService exchanges;
    private final String apiKey;

    private DemoClone(InstantSource clock, List<Filter> filters) throws IOException {
        apiKey = newKey();
        exchanges =
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("demo-exchange-", 0).factory());
        server = server();
        server.setExecutor(exchanges);
        Future<Routes> routes =
                exchanges.submit(() -> new Routes(apiKey, ApiTable.load(clock, synthesiser)));
        server.createContext("/", exchange -> answer(exchange, routes))
                .getFilters()
                .addAll(filters);
        server.start();
    }

    /// Starts it on a free port, within some tens of milliseconds. Its texts and its voice are
    /// loaded meanwhile; whoever needs them first waits for them.
    public static DemoClone start() throws IOException {
        DemoClone demo = start(InstantSource.system());
        demo.exchanges.execute(demo.synthesiser::warmUp);
        return demo;
    }

    /// Starts it with another clock, and loads its voice when it is first to speak.
    static DemoClone start(InstantSource clock) throws IOException {
        return new DemoClone(clock, List.of());
    }

    /// Starts it with something that changes its answers on their way: the faults that tests need.
    static DemoClone start(InstantSource clock, List<Filter> filters) throws IOException {
        return new DemoClone(clock, filters);
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

    /// Waits for the routes; if they cannot be loaded, there is no answer to anything.
    private static void answer(HttpExchange exchange, Future<Routes> routes) {
        try {
            routes.get().handle(exchange);
        } catch (ExecutionException e) {
            LOG.error("the demo clone could not be loaded", e);
            exchange.close();
        } catch (InterruptedException _) {
            exchange.close();
        }
    }

    /// Tokens and chunks are small: with Nagle's algorithm each would wait for the one before to be
    /// acknowledged. The JDK's server asks for this in no other way than by a property, which is
    /// read when the first server is made.
    private static HttpServer server() throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        return HttpServer.create(new InetSocketAddress(loopback(), 0), 0);
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

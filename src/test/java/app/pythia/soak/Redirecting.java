package app.pythia.soak;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A service on this machine that answers every call with a redirect.
final class Redirecting implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger requests = new AtomicInteger();
    private final Semaphore come = new Semaphore(0);
    private volatile String location = "/";

    Redirecting(int code) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setExecutor(threads);
        server.createContext(
                "/",
                call -> {
                    call.getRequestBody().readAllBytes();
                    requests.incrementAndGet();
                    come.release();
                    call.getResponseHeaders().add("Location", location);
                    call.sendResponseHeaders(code, -1);
                    call.close();
                });
        server.start();
    }

    /// Where it sends everybody.
    void to(String target) {
        location = target;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// How many have been redirected.
    int requests() {
        return requests.get();
    }

    /// Waits, but not forever, until so many have been.
    void awaitRequests(int count) throws InterruptedException {
        while (requests() < count && come.tryAcquire(10, TimeUnit.SECONDS)) {
            // One more has come.
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

package app.pythia.network;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/// A service on loopback that speaks TLS: it begins conversations, and notes what it is sent.
final class TlsServer implements AutoCloseable {
    private final HttpsServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> heads = new CopyOnWriteArrayList<>();

    TlsServer(SSLContext context) throws IOException {
        server =
                HttpsServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.setExecutor(threads);
        server.createContext(
                "/",
                call -> {
                    heads.add(
                            call.getRequestURI()
                                    + " "
                                    + call.getRequestHeaders().entrySet().stream().toList());
                    call.getRequestBody().readAllBytes();
                    byte[] answer =
                            "{\"conversation_id\": \"c1\", \"text\": \"heard\"}"
                                    .getBytes(StandardCharsets.UTF_8);
                    call.getResponseHeaders().add("Content-Type", "application/json");
                    call.sendResponseHeaders(200, answer.length);
                    call.getResponseBody().write(answer);
                    call.close();
                });
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /// Path and headers of each request.
    List<String> heads() {
        return heads;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

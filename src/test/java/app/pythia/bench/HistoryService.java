package app.pythia.bench;

import app.pythia.conversation.Message;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A service on this machine that lists conversations and tells the history of each, which is
/// always the same one.
final class HistoryService implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final byte[] list;
    private final byte[] history;

    private HistoryService(HttpServer server, byte[] list, byte[] history) {
        this.server = server;
        this.list = list;
        this.history = history;
    }

    static HistoryService start(Corpus corpus, int conversations, int messages) throws IOException {
        InetAddress loopback = InetAddress.ofLiteral("127.0.0.1");
        HistoryService service =
                new HistoryService(
                        HttpServer.create(new InetSocketAddress(loopback, 0), 0),
                        list(corpus, conversations),
                        history(corpus, messages));
        service.server.setExecutor(service.threads);
        service.server.createContext("/", service::answer);
        service.server.start();
        return service;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    int historyBytes() {
        return history.length;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestURI().getPath().endsWith("/list") ? list : history;
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static byte[] list(Corpus corpus, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> conversation(corpus, number))
                .map(ObjectNode::toString)
                .collect(Collectors.joining(",", "{\"conversations\":[", "]}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode conversation(Corpus corpus, int number) {
        return MAPPER.createObjectNode()
                .put("id", "conversation-" + number)
                .put("title", corpus.word(number) + " " + corpus.word(number / 2))
                .put("created_at", corpus.message(number * 10).at().orElseThrow().toString());
    }

    private static byte[] history(Corpus corpus, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> message(corpus.message(number)))
                .map(ObjectNode::toString)
                .collect(Collectors.joining(",", "{\"messages\":[", "]}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode message(Message message) {
        return MAPPER.createObjectNode()
                .put("id", message.id().value())
                .put("sender", message.sender().name().toLowerCase(Locale.ROOT))
                .put("text", message.text())
                .put("created_at", message.at().orElseThrow().toString());
    }
}

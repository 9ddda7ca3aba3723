package app.pythia.demo;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What goes wrong with the demo clone's answers, or is merely other than usual. Nothing does until
/// it is switched on; each switch replaces the one before. May be used by any thread.
public final class Faults extends Filter {
    private Fault fault = Fault.NONE;

    /// A demo clone with these.
    public DemoClone start() throws IOException {
        return DemoClone.start(InstantSource.system(), List.of(this));
    }

    /// All is well again.
    public void none() {
        set(Fault.NONE);
    }

    /// Events come in another shape.
    public void shape(Shape shape) {
        line(out -> new FaultyLine.Reshaped(out, shape));
    }

    /// The connection breaks after so many bytes of the body.
    public void cutAfter(int bytes) {
        line(out -> new FaultyLine.Broken(out, bytes));
    }

    /// Nothing more comes after so many bytes of the body, until the demo clone is closed.
    public void hangAfter(int bytes) {
        line(out -> new FaultyLine.Hanging(out, bytes));
    }

    /// Bodies come in pieces of this size.
    public void pieces(int size) {
        line(out -> new FaultyLine.Pieces(out, size));
    }

    /// Something else is answered.
    public void answer(int status, String type, String body, Map<String, String> headers) {
        refuse("/", Integer.MAX_VALUE, new Other(status, type, body, headers));
    }

    /// Something else is answered by calls whose path begins so, to the first of them.
    public void answer(String path, int times, int status, String body) {
        refuse(path, times, new Other(status, "application/json", body, Map.of()));
    }

    /// The clone lacks what it needs before it can answer.
    public void prerequisiteMissing() {
        String detail = "Clone must have a purpose, a description and at least one document added";
        answer("/", Integer.MAX_VALUE, 403, "{\"detail\": \"" + detail + "\"}");
    }

    /// The page of a gateway or of a hotel's network.
    public void html(int status) {
        answer(status, "text/html", "<!doctype html><title>Hm</title>", Map.of());
    }

    /// What was asked for is elsewhere.
    public void redirect(int status, URI to) {
        answer(status, "text/plain", "", Map.of("Location", to.toString()));
    }

    /// Too many requests.
    public void busy(int seconds) {
        answer(429, "application/json", "{}", Map.of("Retry-After", "" + seconds));
    }

    private void refuse(String path, int times, Other other) {
        set(new Fault(path, times, other, out -> out));
    }

    private void line(UnaryOperator<OutputStream> line) {
        set(new Fault("/", Integer.MAX_VALUE, null, line));
    }

    private synchronized void set(Fault next) {
        fault = next;
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        Fault now = take(exchange.getRequestURI().getPath());
        if (now.other() != null) {
            now.other().send(exchange);
        } else {
            exchange.setStreams(null, now.line().apply(exchange.getResponseBody()));
            chain.doFilter(exchange);
        }
    }

    private synchronized Fault take(String path) {
        Fault now = fault;
        if (!path.startsWith(now.path()) || now.times() == 0) {
            return Fault.NONE;
        }
        fault = now.once();
        return now;
    }

    @Override
    public String description() {
        return "faults";
    }

    /// @param times how many calls it is still for
    private record Fault(
            String path, int times, @Nullable Other other, UnaryOperator<OutputStream> line) {
        static final Fault NONE = new Fault("/", Integer.MAX_VALUE, null, out -> out);

        Fault once() {
            return times == Integer.MAX_VALUE ? this : new Fault(path, times - 1, other, line);
        }
    }

    private record Other(int status, String type, String body, Map<String, String> headers) {
        void send(HttpExchange exchange) throws IOException {
            try (exchange) {
                exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
                exchange.getResponseHeaders().set("Content-Type", type);
                headers.forEach(exchange.getResponseHeaders()::set);
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        }
    }
}

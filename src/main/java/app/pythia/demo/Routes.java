package app.pythia.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds what answers a request, once its key is right, and puts refusals and failures into words.
final class Routes implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);

    private final byte[] apiKey;
    private final List<Route> routes;

    Routes(String apiKey, List<Route> routes) {
        this.apiKey = apiKey.getBytes(StandardCharsets.UTF_8);
        this.routes = List.copyOf(routes);
    }

    /// Runs on a virtual thread of the exchange's own.
    @Override
    public void handle(HttpExchange exchange) {
        try (exchange) {
            answer(exchange);
        } catch (IOException e) {
            LOG.debug("nobody waits for an answer any more: {}", e.toString());
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Call call = new Call(exchange, "");
        try {
            if (!exchange.getRequestURI().getPath().startsWith(PictureCall.FOLDER)) {
                checkKey(exchange);
            }
            answerKnown(exchange);
        } catch (Rejection e) {
            refuse(call, e);
        } catch (IOException e) {
            LOG.debug("an exchange ended early: {}", e.toString());
            refuse(call, Rejection.of(500, "Internal server error"));
        } catch (RuntimeException e) {
            LOG.error("the demo clone failed", e);
            refuse(call, Rejection.of(500, "Internal server error"));
        }
    }

    private void checkKey(HttpExchange exchange) throws Rejection {
        String given =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("x-api-key")).orElse("");
        if (!MessageDigest.isEqual(apiKey, given.getBytes(StandardCharsets.UTF_8))) {
            throw Rejection.of(401, "Invalid API key");
        }
    }

    private void answerKnown(HttpExchange exchange) throws IOException, Rejection {
        String path = exchange.getRequestURI().getPath();
        boolean known = false;
        for (Route route : routes) {
            Matcher matcher = route.path().matcher(path);
            if (matcher.matches()) {
                known = true;
                if (route.method().equals(exchange.getRequestMethod())) {
                    String conversation = matcher.groupCount() == 0 ? "" : matcher.group(1);
                    route.handler().handle(new Call(exchange, conversation));
                    return;
                }
            }
        }
        throw known ? Rejection.of(405, "Method Not Allowed") : Rejection.of(404, "Not Found");
    }

    /// Once an answer has begun it can only be broken off.
    private static void refuse(Call call, Rejection rejection) throws IOException {
        if (call.exchange().getResponseCode() == -1) {
            call.skipBody();
            call.answer(rejection.status(), rejection.body());
        }
    }

    /// @param path matches the whole path; its first group, if it has one, is the conversation
    record Route(String method, Pattern path, Handler handler) {

        static Route of(String method, String path, Handler handler) {
            return new Route(method, Pattern.compile(path.replace("{id}", "([^/]+)")), handler);
        }
    }

    /// Answers a call, or refuses it before it has begun to answer.
    @FunctionalInterface
    interface Handler {
        void handle(Call call) throws IOException, Rejection;
    }
}

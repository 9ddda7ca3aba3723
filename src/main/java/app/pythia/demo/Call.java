package app.pythia.demo;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One request and the answer to it.
///
/// @param exchange the HTTP exchange, whose body nobody has read yet
/// @param conversation the conversation named in the path, or an empty text
record Call(HttpExchange exchange, String conversation) {

    /// About 14 minutes of speech in base64.
    static final int MAX_BODY_BYTES = 96 << 20;

    /// @throws Rejection if it is too long, or no JSON object
    JsonBody body() throws IOException, Rejection {
        InputStream in = exchange.getRequestBody();
        byte[] bytes = in.readNBytes(MAX_BODY_BYTES + 1);
        if (bytes.length > MAX_BODY_BYTES) {
            throw Rejection.of(413, "Request body too large");
        }
        return JsonBody.parse(bytes);
    }

    /// Reads what is left of the request, so that the client gets to reading the answer.
    void skipBody() throws IOException {
        exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
    }

    Optional<String> query(String name) {
        String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        for (String pair : query.split("&", -1)) {
            String[] sides = pair.split("=", 2);
            if (sides.length == 2 && sides[0].equals(name)) {
                return Optional.of(URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }

    boolean queryFlag(String name) {
        return query(name).filter("true"::equalsIgnoreCase).isPresent();
    }

    void answer(int status, JsonNode json) throws IOException {
        byte[] bytes = Json.MAPPER.writeValueAsBytes(json);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    void answerPicture(byte[] png) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "image/png");
        exchange.sendResponseHeaders(200, png.length);
        exchange.getResponseBody().write(png);
    }

    /// Where the caller has reached the demo clone.
    String address() {
        return "http://127.0.0.1:" + exchange.getLocalAddress().getPort();
    }

    SseWriter answerEvents() throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        return new SseWriter(answerChunked());
    }

    /// Bare samples, as the service gives them where it speaks a text.
    PcmSink answerSpeech() throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/octet-stream");
        headers.set("X-Audio-Format", "pcm_24000_16_mono");
        headers.set("X-Audio-Sample-Rate", "24000");
        headers.set("X-Audio-Bits-Per-Sample", "16");
        headers.set("X-Audio-Channels", "1");
        OutputStream out = answerChunked();
        return pcm -> {
            out.write(pcm);
            out.flush();
        };
    }

    private OutputStream answerChunked() throws IOException {
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }
}

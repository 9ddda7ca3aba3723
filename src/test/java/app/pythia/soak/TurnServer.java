package app.pythia.soak;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A service on this machine that knows which turns have come to it, and behaves as badly as it is
/// told to. All is said in one conversation, whose history it gives truthfully.
final class TurnServer implements AutoCloseable {
    static final String CONVERSATION = "c-1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ServerSocket server;
    private final Supplier<Manner> next;
    private final Consumer<String> read;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();

    /// @param next how it takes the next turn, asked when its head has come
    TurnServer(Supplier<Manner> next) throws IOException {
        this(next, _ -> {});
    }

    /// @param read waits until what was answered to these words has been read
    TurnServer(Supplier<Manner> next, Consumer<String> read) throws IOException {
        this.next = next;
        this.read = read;
        server = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
        Thread.ofPlatform().daemon().name("service").start(this::accept);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    /// What it answers.
    static String whole(String words) {
        return "Yes: " + words;
    }

    /// As much as it says of an answer that it cuts.
    static String half(String words) {
        return "Half of " + words;
    }

    /// The words of the turns that it has acted on, in their order.
    List<String> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().name("service-line").start(() -> serve(socket));
            }
        } catch (IOException closed) {
            // It has been closed.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            for (String first = line(in); !first.isEmpty(); first = line(in)) {
                answer(first, length(in), in, out, socket);
            }
        } catch (IOException gone) {
            // The client has left, or is to be left.
        } finally {
            open.remove(socket);
        }
    }

    private void answer(String first, int length, InputStream in, OutputStream out, Socket socket)
            throws IOException {
        if (first.startsWith("POST /api/clone/generate_response")
                || first.startsWith("POST /v3/stream")) {
            Manner manner = next.get();
            if (manner.resets()) {
                // With the end of the line, all that is still on it is thrown away.
                socket.setSoLinger(true, 0);
            }
            turn(manner, length, in, out);
            return;
        }
        in.skipNBytes(length);
        if (first.contains("/history")) {
            reply(out, "200 OK", "", history());
        } else if (first.startsWith("GET /v3/conversation/list")) {
            reply(out, "200 OK", "", "{\"conversations\": [{\"id\": \"" + CONVERSATION + "\"}]}");
        } else {
            reply(out, "200 OK", "", "{\"conversation_id\": \"" + CONVERSATION + "\"}");
        }
    }

    private void turn(Manner manner, int length, InputStream in, OutputStream out)
            throws IOException {
        if (manner == Manner.CLOSES_BEFORE || manner == Manner.RESETS_BEFORE) {
            throw new EOFException("it closes");
        }
        byte[] half = in.readNBytes(length / 2);
        if (manner == Manner.CLOSES_WITHIN || manner == Manner.RESETS_WITHIN) {
            throw new EOFException("it closes");
        }
        byte[] rest = in.readNBytes(length - half.length);
        if (half.length + rest.length < length) {
            throw new EOFException("the client left");
        }
        byte[] body = Arrays.copyOf(half, length);
        System.arraycopy(rest, 0, body, half.length, rest.length);
        String words = words(body);
        if (manner.acts()) {
            taken.add(words);
        }
        behave(manner, words, out);
    }

    private void behave(Manner manner, String words, OutputStream out) throws IOException {
        switch (manner) {
            case ANSWERS -> {
                begin(out);
                event(out, whole(words));
                event(out, "[DONE]");
                out.write(ascii("0\r\n\r\n"));
            }
            case GOES_ON -> goOn(out);
            case ACTS_AND_IS_SILENT, IS_SILENT -> pause(TimeUnit.SECONDS.toMillis(60));
            case ACTS_AND_FAILS, FAILS -> reply(out, "500 Internal", "", "{\"error\": \"fault\"}");
            case ACTS_AND_TALKS_NONSENSE -> out.write(ascii("BLA BLA BLA\r\n\r\n<html>"));
            case ACTS_AND_CUTS_THE_ANSWER -> {
                begin(out);
                event(out, half(words));
            }
            case ACTS_AND_RESETS_THE_ANSWER -> {
                begin(out);
                event(out, half(words));
                read.accept(words);
            }
            case REFUSES -> reply(out, "422 No", "", "{\"detail\": \"not this\"}");
            case ASKS_FOR_A_PAUSE -> reply(out, "429 Slow", "Retry-After: 0\r\n", "{}");
            case HAS_NO_TIME -> reply(out, "503 Later", "Retry-After: 1\r\n", "{}");
            case ACTS_AND_CLOSES,
                    ACTS_AND_RESETS,
                    CLOSES_BEFORE,
                    CLOSES_WITHIN,
                    CLOSES_AFTER,
                    RESETS_BEFORE,
                    RESETS_WITHIN,
                    RESETS_AFTER -> {}
        }
        if (manner.endsTheLine()) {
            throw new EOFException("it closes");
        }
    }

    private void goOn(OutputStream out) throws IOException {
        begin(out);
        for (int i = 0; i < 600; i++) {
            event(out, "on and ");
            pause(50);
        }
    }

    private String history() {
        var messages = JSON.createArrayNode();
        for (int i = 0; i < taken.size(); i++) {
            messages.addObject()
                    .put("id", "u" + i)
                    .put("text", taken.get(i).isEmpty() ? "(spoken)" : taken.get(i))
                    .put("sender", "USER");
            messages.addObject()
                    .put("id", "a" + i)
                    .put("text", whole(taken.get(i)))
                    .put("sender", "CLONE");
        }
        return JSON.createObjectNode().set("messages", messages).toString();
    }

    private static String words(byte[] body) {
        JsonNode json = JSON.readTree(body);
        return json.path("message").asString(json.path("user_message").asString(""));
    }

    private static int length(InputStream in) throws IOException {
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        return length;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    private static void begin(OutputStream out) throws IOException {
        out.write(
                ascii(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"));
    }

    private static void event(OutputStream out, String token) throws IOException {
        byte[] event = ascii("data: {\"current_token\": \"" + token + "\"}\n\n");
        out.write(ascii(Integer.toHexString(event.length) + "\r\n"));
        out.write(event);
        out.write(ascii("\r\n"));
    }

    private static void reply(OutputStream out, String status, String header, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        out.write(
                ascii(
                        "HTTP/1.1 "
                                + status
                                + "\r\nContent-Type: application/json\r\n"
                                + header
                                + "Content-Length: "
                                + bytes.length
                                + "\r\n\r\n"));
        out.write(bytes);
    }

    private static void pause(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

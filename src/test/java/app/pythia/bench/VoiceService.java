package app.pythia.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A service on this machine whose clone answers as a script says: what is spoken as events with
/// sound in them, and `GET /pcm` as bare samples.
final class VoiceService implements AutoCloseable {

    /// How an answer is given.
    interface Script {
        void answer(SoundLine line) throws IOException, InterruptedException;
    }

    /// Takes an answer's sound.
    interface SoundLine {

        /// Puts a piece of sound on the line, at once.
        ///
        /// @return when it was handed over, in nanoseconds
        long write(byte[] pcm) throws IOException;
    }

    private final ServerSocket server;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private volatile Script script = _ -> {};

    VoiceService() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
        Thread.ofPlatform().daemon().name("service").start(this::accept);
    }

    /// How the next answers are given.
    void answer(Script how) {
        script = how;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
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
                Thread.ofPlatform().daemon().name("service-line").start(() -> serve(socket));
            }
        } catch (IOException closed) {
            // It has been closed.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            String request = readRequest(in);
            while (!request.isEmpty()) {
                answer(request, out);
                request = readRequest(in);
            }
        } catch (IOException gone) {
            // The client has left, or has been interrupted in the middle of an answer.
        } catch (InterruptedException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    private void answer(String request, OutputStream out) throws IOException, InterruptedException {
        if (request.startsWith("POST /api/clone/generate_response")) {
            begin(out, "text/event-stream");
            script.answer(pcm -> event(out, Base64.getEncoder().encodeToString(pcm)));
            event(out, "[DONE]");
            out.write(ascii("0\r\n\r\n"));
        } else if (request.startsWith("GET /pcm")) {
            begin(out, "application/octet-stream");
            script.answer(pcm -> chunk(out, pcm));
            out.write(ascii("0\r\n\r\n"));
        } else if (request.contains("/history")) {
            json(out, "{\"messages\": []}");
        } else {
            json(out, "{\"conversation_id\": \"one\"}");
        }
    }

    /// Reads a request to its end; gives its first line, or nothing if there is none.
    private static String readRequest(InputStream in) throws IOException {
        String first = line(in);
        int length = 0;
        String header = first.isEmpty() ? "" : line(in);
        while (!header.isEmpty()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            header = line(in);
        }
        in.skipNBytes(length);
        return first;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    private static void begin(OutputStream out, String type) throws IOException {
        out.write(
                ascii(
                        "HTTP/1.1 200 OK\r\nContent-Type: "
                                + type
                                + "\r\nTransfer-Encoding: chunked\r\n\r\n"));
    }

    private static void json(OutputStream out, String body) throws IOException {
        out.write(
                ascii(
                        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                                + body.length()
                                + "\r\n\r\n"
                                + body));
    }

    private static long event(OutputStream out, String sound) throws IOException {
        return chunk(out, ascii("data: {\"audio_chunk\": \"" + sound + "\"}\n\n"));
    }

    /// In one packet, as far as there is room in one.
    private static long chunk(OutputStream out, byte[] bytes) throws IOException {
        byte[] head = ascii(Integer.toHexString(bytes.length) + "\r\n");
        byte[] all = new byte[head.length + bytes.length + 2];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(bytes, 0, all, head.length, bytes.length);
        all[all.length - 2] = '\r';
        all[all.length - 1] = '\n';
        long now = System.nanoTime();
        out.write(all);
        return now;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

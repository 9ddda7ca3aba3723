package app.pythia.delphi.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.function.IntUnaryOperator;

/// One connection, seen from the service's side.
final class Line {
    private final Socket socket;
    private final Queue<Received> requests;
    private final InputStream in;
    private final OutputStream out;
    private boolean keptOpen;

    Line(Socket socket, Queue<Received> requests) throws IOException {
        this.socket = socket;
        this.requests = requests;
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
    }

    /// Answers from now on leave the connection open.
    Line keptOpen() {
        keptOpen = true;
        return this;
    }

    InputStream in() {
        return in;
    }

    Received request() throws IOException {
        Received request = Received.readFrom(in);
        requests.add(request);
        return request;
    }

    /// A whole answer.
    void answer(String status, String body, String... headers) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        head(status, headers(headers) + "Content-Length: " + bytes.length + "\r\n");
        out.write(bytes);
    }

    /// The beginning of an answer of unknown length.
    void begin(String... headers) throws IOException {
        head("200 OK", headers(headers) + "Transfer-Encoding: chunked\r\n");
    }

    void chunk(byte[] bytes) throws IOException {
        send(Integer.toHexString(bytes.length) + "\r\n");
        out.write(bytes);
        send("\r\n");
    }

    /// One event of an answer.
    void event(String data) throws IOException {
        chunk(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
    }

    void end() throws IOException {
        send("0\r\n\r\n");
    }

    /// Bytes in pieces as long as `pieceAt` says of the place where they begin.
    void send(byte[] bytes, IntUnaryOperator pieceAt) throws IOException {
        int at = 0;
        while (at < bytes.length) {
            int length = Math.min(bytes.length - at, pieceAt.applyAsInt(at));
            out.write(bytes, at, length);
            at += length;
        }
    }

    void send(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Breaks the connection as a crash does.
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /// Says nothing until the client has gone.
    void hang() {
        try {
            while (in.read() >= 0) {}
        } catch (IOException gone) {
            // That is what was waited for.
        }
    }

    private void head(String status, String headers) throws IOException {
        String last = keptOpen ? "\r\n" : "Connection: close\r\n\r\n";
        send("HTTP/1.1 " + status + "\r\n" + headers + last);
    }

    private static String headers(String... headers) {
        return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    }
}

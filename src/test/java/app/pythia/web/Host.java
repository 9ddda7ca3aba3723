package app.pythia.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Someone on this machine who is asked for something, and does with each request what a test says.
final class Host implements AutoCloseable {
    private final ServerSocket server;
    private final Script script;
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private final CountDownLatch left = new CountDownLatch(1);

    /// What it does with a request; when it is done, the connection is closed.
    interface Script {
        void play(InputStream in, OutputStream out) throws IOException;
    }

    /// What it was asked.
    ///
    /// @param head the request line and the headers
    record Request(String head, byte[] body) {}

    private Host(Script script) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
        this.script = script;
        Thread.ofVirtual().name("host").start(this::accept);
    }

    static Host playing(Script script) throws IOException {
        return new Host(script);
    }

    /// Answers every request so.
    static Host answering(String status, String contentType, byte[] body) throws IOException {
        return new Host((_, out) -> answer(out, status, "Content-Type: " + contentType, body));
    }

    static Host answering(String status, String contentType, String body) throws IOException {
        return answering(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads the request and says nothing.
    static Host silent() throws IOException {
        return new Host((in, _) -> in.transferTo(OutputStream.nullOutputStream()));
    }

    static void answer(OutputStream out, String status, String header, byte[] body)
            throws IOException {
        send(out, "HTTP/1.1 " + status + "\r\n" + header + "\r\nContent-Length: ");
        send(out, body.length + "\r\nConnection: close\r\n\r\n");
        out.write(body);
    }

    static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    Request request() throws InterruptedException {
        Request request = requests.poll(10, TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("no request has come");
        }
        return request;
    }

    boolean wasAsked() {
        return !requests.isEmpty();
    }

    /// Waits until the one who asked has gone.
    void awaitLeaving() throws InterruptedException {
        if (!left.await(10, TimeUnit.SECONDS)) {
            throw new AssertionError("the connection is still there");
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                Thread.ofVirtual().name("host-line").start(() -> serve(socket));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            requests.add(read(in));
            script.play(in, socket.getOutputStream());
        } catch (IOException gone) {
            // The client has left, which a test asks about in other ways.
        }
        left.countDown();
    }

    private static Request read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (!bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            bytes.write(next);
        }
        String head = bytes.toString(StandardCharsets.ISO_8859_1);
        int length =
                head.lines()
                        .map(line -> line.toLowerCase(Locale.ROOT))
                        .filter(line -> line.startsWith("content-length:"))
                        .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                        .findFirst()
                        .orElse(0);
        return new Request(head, in.readNBytes(length));
    }
}

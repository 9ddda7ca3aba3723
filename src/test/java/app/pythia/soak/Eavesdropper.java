package app.pythia.soak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/// The other host: it counts what it is sent, whatever that is, and is friendly.
final class Eavesdropper implements AutoCloseable {
    private static final byte[] WELCOME =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"
                    .getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket server;
    private final AtomicLong bytes = new AtomicLong();
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();

    Eavesdropper() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
        Thread.ofVirtual().name("eavesdropper").start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    long bytes() {
        return bytes.get();
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
                Socket line = server.accept();
                open.add(line);
                Thread.ofVirtual().name("eavesdropping").start(() -> listen(line));
            }
        } catch (IOException closed) {
            // The round is over.
        }
    }

    private void listen(Socket line) {
        byte[] piece = new byte[8192];
        try (line) {
            boolean greeted = false;
            for (int read = line.getInputStream().read(piece);
                    read >= 0;
                    read = line.getInputStream().read(piece)) {
                bytes.addAndGet(read);
                if (!greeted) {
                    line.getOutputStream().write(WELCOME);
                    greeted = true;
                }
            }
        } catch (IOException gone) {
            // What it has sent is counted.
        }
    }
}

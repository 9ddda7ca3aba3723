package app.pythia.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/// An HTTP proxy on loopback, which leads every tunnel to one server, and answers what is asked
/// without a tunnel itself.
final class TestProxy implements AutoCloseable {
    private final ServerSocket server;
    private final int target;
    private final Optional<String> wanted;
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();

    /// @param target the port on loopback that tunnels lead to; 0 refuses them
    /// @param wanted what must be shown in `Proxy-Authorization`
    TestProxy(int target, Optional<String> wanted) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
        this.target = target;
        this.wanted = wanted;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /// What it was sent before the tunnel, or instead of one.
    List<String> heads() {
        return heads;
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
                Thread.ofVirtual().start(() -> serve(line));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket line) {
        try (line) {
            String head = head(line.getInputStream());
            heads.add(head);
            if (wanted.isPresent()
                    && !head.contains("Proxy-Authorization: " + wanted.get() + "\r\n")) {
                answer(line, "407 Password Wanted\r\nProxy-Authenticate: Basic realm=\"x\"", "");
            } else if (!head.startsWith("CONNECT ")) {
                answer(line, "200 OK", "{\"conversation_id\": \"by proxy\"}");
            } else if (target == 0) {
                answer(line, "502 No Way", "");
            } else {
                tunnel(line);
            }
        } catch (IOException gone) {
            // Whoever asked has left.
        }
    }

    private void tunnel(Socket line) throws IOException {
        try (Socket other = new Socket(InetAddress.ofLiteral("127.0.0.1"), target)) {
            open.add(other);
            write(line, "HTTP/1.1 200 Connected\r\n\r\n");
            Thread back =
                    Thread.ofVirtual()
                            .start(() -> {
                                try {
                                    other.getInputStream().transferTo(line.getOutputStream());
                                } catch (IOException ended) {
                                    // So is the tunnel.
                                }
                            });
            line.getInputStream().transferTo(other.getOutputStream());
            back.interrupt();
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no head");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static void answer(Socket line, String status, String body) throws IOException {
        write(
                line,
                String.format(
                        Locale.ROOT,
                        "HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s",
                        status,
                        body.length(),
                        body));
    }

    private static void write(Socket line, String text) throws IOException {
        OutputStream out = line.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }
}

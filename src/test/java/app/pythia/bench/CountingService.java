package app.pythia.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The other end of a loopback line: takes requests as fast as it can, tells when they came, and
/// answers them with the end of an answer.
final class CountingService implements AutoCloseable {

    /// A request with a body, by `System.nanoTime`.
    ///
    /// @param firstByte when the first of it came
    /// @param lastByte when the last of it came
    record Arrival(long firstByte, long lastByte, long bodyBytes) {}

    private static final int BUFFER = 1 << 20;
    private static final byte[] ANSWER =
            ascii(
                    """
                    HTTP/1.1 200 OK
                    Content-Type: text/event-stream
                    Content-Length: 16

                    data: [DONE]

                    """
                            .replace("\n", "\r\n"));

    private final ServerSocketChannel server;
    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();

    private CountingService(ServerSocketChannel server) {
        this.server = server;
    }

    static CountingService start() throws IOException {
        InetAddress loopback = InetAddress.ofLiteral("127.0.0.1");
        CountingService service =
                new CountingService(
                        ServerSocketChannel.open().bind(new InetSocketAddress(loopback, 0)));
        Thread.ofPlatform().daemon().name("service").start(service::accept);
        return service;
    }

    InetSocketAddress address() {
        return (InetSocketAddress) server.socket().getLocalSocketAddress();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + address().getPort());
    }

    /// Waits for the next request with a body.
    Arrival next() throws InterruptedException {
        Arrival next = arrivals.poll(60, TimeUnit.SECONDS);
        if (next == null) {
            throw new IllegalStateException("no request has come");
        }
        return next;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        try {
            while (true) {
                SocketChannel line = server.accept();
                Thread.ofPlatform().daemon().name("service-line").start(() -> serve(line));
            }
        } catch (IOException closed) {
            // The measurement is over.
        }
    }

    private void serve(SocketChannel line) {
        try (line) {
            line.setOption(StandardSocketOptions.TCP_NODELAY, true);
            ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
            while (true) {
                take(line, buffer.clear());
                line.write(ByteBuffer.wrap(ANSWER));
            }
        } catch (IOException gone) {
            // The client has left.
        }
    }

    private void take(SocketChannel line, ByteBuffer buffer) throws IOException {
        read(line, buffer);
        long firstByte = System.nanoTime();
        String head = head(buffer);
        while (!head.contains("\r\n\r\n")) {
            read(line, buffer);
            head = head(buffer);
        }
        int headBytes = head.indexOf("\r\n\r\n") + 4;
        long length = bodyLength(head.substring(0, headBytes));
        long left = length - (buffer.position() - headBytes);
        while (left > 0) {
            left -= read(line, buffer.clear());
        }
        if (length > 0) {
            arrivals.add(new Arrival(firstByte, System.nanoTime(), length));
        }
    }

    private static int read(SocketChannel line, ByteBuffer buffer) throws IOException {
        int count = line.read(buffer);
        if (count < 0) {
            throw new EOFException();
        }
        return count;
    }

    private static String head(ByteBuffer buffer) {
        byte[] bytes = new byte[Math.min(buffer.position(), 4096)];
        buffer.get(0, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static long bodyLength(String head) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                .map(line -> Long.parseLong(line.substring(15).strip()))
                .findFirst()
                .orElse(0L);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

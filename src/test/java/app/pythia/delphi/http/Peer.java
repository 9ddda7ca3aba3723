package app.pythia.delphi.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// The other side of the line: a listener on this machine that does with each connection what a
/// test says.
final class Peer implements AutoCloseable {

    /// What it does with a connection; when it is done, the connection is closed.
    interface Script {
        void play(Line line) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final Script script;
    private final AtomicInteger connections = new AtomicInteger();
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<Received> requests = new LinkedBlockingQueue<>();

    private Peer(Script script) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
        this.script = script;
        Thread.ofVirtual().name("peer").start(this::accept);
    }

    /// Does with a connection what the script says, from its first byte on.
    static Peer playing(Script script) throws IOException {
        return new Peer(script);
    }

    /// Reads the request, then does what the script says.
    static Peer afterRequest(Script script) throws IOException {
        return new Peer(line -> {
            line.request();
            script.play(line);
        });
    }

    /// Answers every request so.
    static Peer answering(String status, String body, String... headers) throws IOException {
        return afterRequest(line -> line.answer(status, body, headers));
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    int connections() {
        return connections.get();
    }

    /// The next request that it has read to its end.
    Received request() throws InterruptedException {
        Received request = requests.poll(10, TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("no request has come");
        }
        return request;
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
                connections.incrementAndGet();
                open.add(socket);
                Thread.ofVirtual().name("peer-line").start(() -> serve(socket));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            script.play(new Line(socket, requests));
        } catch (IOException gone) {
            // The client has left, which a test asks about in other ways.
        } catch (InterruptedException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        } finally {
            open.remove(socket);
        }
    }
}

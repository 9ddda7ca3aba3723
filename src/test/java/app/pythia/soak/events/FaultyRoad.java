package app.pythia.soak.events;

import app.pythia.soak.events.Weather.Mishap;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/// The way to a service, on which requests and answers meet what the weather has for them. It knows
/// which requests the service has got, and has answered.
public final class FaultyRoad implements AutoCloseable {
    private static final int LONGEST_STALL = 1_500;
    private static final int SILENCE = 3_000;

    private final URI service;
    private final ServerSocket server;
    private final RandomGenerator random;
    private final Arrivals arrivals = new Arrivals();
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private volatile Weather weather = Weather.FINE;

    /// @param random says what befalls which request
    public FaultyRoad(URI service, RandomGenerator random) throws IOException {
        this.service = service;
        this.random = random;
        server = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
        Thread.ofPlatform().daemon().name("road").start(this::accept);
    }

    /// Where it begins.
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    /// What goes wrong from now on.
    public void weather(Weather next) {
        weather = next;
    }

    /// What has come to the service.
    public Arrivals arrivals() {
        return arrivals;
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
                Thread.ofVirtual().name("road-line").start(() -> serve(socket));
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
            for (Head head = Head.of(in); head.isThere(); head = Head.of(in)) {
                Mishap mishap = weather.next(random);
                try {
                    pass(head, mishap, in, out);
                } catch (IOException ended) {
                    socket.setSoLinger(mishap.isReset(), 0);
                    throw ended;
                }
            }
        } catch (IOException gone) {
            // The client has left, or is to be left.
        } finally {
            open.remove(socket);
        }
    }

    private void pass(Head head, Mishap mishap, InputStream in, OutputStream out)
            throws IOException {
        if (mishap == Mishap.CLOSE_BEFORE || mishap == Mishap.RESET_BEFORE) {
            throw new EOFException("before");
        }
        if (mishap == Mishap.CLOSE_WITHIN || mishap == Mishap.RESET_WITHIN) {
            in.skipNBytes(random.nextInt(head.length() + 1));
            throw new EOFException("within");
        }
        byte[] body = in.readNBytes(head.length());
        if (body.length < head.length()) {
            throw new EOFException("the client left");
        }
        arrivals.asked(head.first());
        if (mishap.arrives()) {
            ask(head, body, mishap, out);
        } else {
            refuse(mishap, out);
        }
    }

    /// The service is asked on a line of its own each time.
    private void ask(Head head, byte[] body, Mishap mishap, OutputStream out) throws IOException {
        try (Socket line = new Socket(service.getHost(), service.getPort())) {
            OutputStream to = new BufferedOutputStream(line.getOutputStream());
            to.write(head.forLastRequest());
            to.write(body);
            to.flush();
            InputStream from = new BufferedInputStream(line.getInputStream());
            Head answer = Head.of(from);
            if (answer.isSuccess()) {
                arrivals.took(head.first(), body);
            }
            switch (mishap) {
                case CLOSE_AFTER, RESET_AFTER -> throw new EOFException("after");
                case FAIL_AFTER -> refuse(Mishap.FAILURE, out);
                case NONSENSE_AFTER -> refuse(Mishap.NONSENSE, out);
                default -> {
                    out.write(answer.forAnswer());
                    answer(from, mishap, out);
                }
            }
        }
    }

    private void answer(InputStream from, Mishap mishap, OutputStream out) throws IOException {
        boolean cuts = mishap == Mishap.CUT || mishap == Mishap.CUT_BY_RESET;
        int until = random.nextInt(random.nextBoolean() ? 2_000 : 200_000);
        byte[] piece = new byte[8_192];
        int passed = 0;
        for (int count = from.read(piece); count >= 0; count = from.read(piece)) {
            if (cuts && passed + count > until) {
                out.write(piece, 0, Math.max(0, until - passed));
                throw new EOFException("cut");
            }
            if (mishap == Mishap.STALL && (passed == 0 || random.nextInt(20) == 0)) {
                pause(random.nextInt(LONGEST_STALL));
            }
            out.write(piece, 0, count);
            passed += count;
        }
        if (cuts) {
            throw new EOFException("cut behind its end");
        }
    }

    private static void refuse(Mishap mishap, OutputStream out) throws IOException {
        switch (mishap) {
            case KEY_REFUSED -> status(out, "401 No", "", "{\"detail\": \"key\"}");
            case FORBIDDEN -> status(out, "403 No", "", "{\"error\": \"inactive\"}");
            case NOT_FOUND -> status(out, "404 No", "", "<html>nothing here</html>");
            case TOO_MANY -> status(out, "429 Slow", "Retry-After: 1\r\n", "{}");
            case FAILURE -> status(out, "500 Internal", "", "{\"error\": \"fault\"}");
            case UNAVAILABLE -> status(out, "503 Later", "Retry-After: 1\r\n", "{}");
            case NONSENSE -> {
                out.write("BLA BLA\r\n\r\n<html>".getBytes(StandardCharsets.US_ASCII));
                throw new EOFException("nonsense");
            }
            case SILENCE -> {
                pause(SILENCE);
                throw new EOFException("silence");
            }
            default -> throw new EOFException("nothing is answered");
        }
    }

    private static void status(OutputStream out, String status, String header, String body)
            throws IOException {
        String head =
                "HTTP/1.1 %s\r\nContent-Type: application/json\r\n%sContent-Length: %d\r\n\r\n"
                        .formatted(status, header, body.length());
        out.write((head + body).getBytes(StandardCharsets.US_ASCII));
    }

    private static void pause(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}

package app.pythia.delphi.http;

import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// Sends requests and tells failures apart. Redirects are never followed: the client would hand the
/// key to the other host.
final class HttpCalls implements AutoCloseable {
    static final String JSON = "application/json";

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);

    private final URI base;
    private final String apiKey;
    private final String userAgent;
    private final HttpClient client;
    private final StallWatch watch;
    private volatile boolean closed;

    /// @throws IllegalArgumentException if the key fits into no header; the message does not
    ///   contain it
    HttpCalls(URI base, String apiKey, String userAgent, Duration stallLimit) {
        if (apiKey.isEmpty() || !apiKey.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("the key contains characters that no key has");
        }
        this.base = base;
        this.apiKey = apiKey;
        this.userAgent = userAgent;
        this.watch = new StallWatch(stallLimit);
        this.client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(CONNECT_LIMIT)
                        .version(version(base))
                        .build();
    }

    /// An upgrade from HTTP/1.1 in the clear is asked with a header that simple servers stumble
    /// over.
    private static HttpClient.Version version(URI base) {
        return "https".equalsIgnoreCase(base.getScheme())
                ? HttpClient.Version.HTTP_2
                : HttpClient.Version.HTTP_1_1;
    }

    OpenResponse get(String path) throws DelphiException, InterruptedException {
        return open(request(path).header("Accept", JSON).GET().build(), new Touch());
    }

    /// @param pieces the body, sent one after the other without being joined
    /// @param handedOver called once, when the last piece has been handed to the line
    OpenResponse post(String path, String accept, List<byte[]> pieces, Runnable handedOver)
            throws DelphiException, InterruptedException {
        Touch touch = new Touch();
        HttpRequest request =
                request(path)
                        .header("Accept", accept)
                        .header("Content-Type", JSON)
                        .POST(body(pieces, touch, handedOver))
                        .build();
        return open(request, touch);
    }

    @Override
    public void close() {
        closed = true;
        watch.close();
        client.shutdownNow();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(withoutSlash(base.toString()) + path))
                .header("x-api-key", apiKey)
                .header("User-Agent", userAgent);
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static BodyPublisher body(List<byte[]> pieces, Touch touch, Runnable handedOver) {
        long length = pieces.stream().mapToLong(piece -> piece.length).sum();
        return BodyPublishers.fromPublisher(
                BodyPublishers.ofByteArrays(() -> watched(pieces, touch, handedOver)), length);
    }

    private static Iterator<byte[]> watched(List<byte[]> pieces, Touch touch, Runnable handedOver) {
        Iterator<byte[]> rest = pieces.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public byte[] next() {
                touch.run();
                byte[] piece = rest.next();
                if (!rest.hasNext()) {
                    handedOver.run();
                }
                return piece;
            }
        };
    }

    private OpenResponse open(HttpRequest request, Touch touch)
            throws DelphiException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("before anything was sent");
        }
        CompletableFuture<HttpResponse<InputStream>> sending =
                client.sendAsync(request, BodyHandlers.ofInputStream());
        StallWatch.Call call = watch.watch(() -> sending.cancel(true));
        touch.of(call);
        try {
            return checked(sending.get());
        } catch (InterruptedException interrupted) {
            sending.cancel(true);
            var _ = sending.thenAccept(late -> OpenResponse.closeQuietly(late.body()));
            throw interrupted;
        } catch (ExecutionException | CancellationException failed) {
            // What a cancelled call ends in depends on how far it was: the watch knows.
            throw new DelphiException(
                    call.hasStalled() ? new DelphiProblem.Stalled() : unanswered(failed));
        } finally {
            call.close();
        }
    }

    private DelphiProblem unanswered(Throwable failure) {
        return unlessClosed(ConnectionFailure.problem(failure, base.getHost()));
    }

    private DelphiProblem unlessClosed(DelphiProblem problem) {
        return closed ? new DelphiProblem.Closed() : problem;
    }

    private DelphiProblem broken() {
        return unlessClosed(new DelphiProblem.Broken(base.getHost()));
    }

    private OpenResponse checked(HttpResponse<InputStream> response)
            throws DelphiException, InterruptedException {
        OpenResponse opened = new OpenResponse(response, watch, this::broken);
        if (Statuses.isSuccess(response.statusCode()) && isOfTheKindAskedFor(response)) {
            return opened;
        }
        try (opened) {
            throw new DelphiException(
                    Statuses.problem(response, withoutKey(opened.beginningOfBody())));
        }
    }

    /// The page of a hotel's network is no answer. Where a stream is asked for, JSON is none
    /// either: it tells of a failure.
    private static boolean isOfTheKindAskedFor(HttpResponse<?> response) {
        String kind =
                response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        String accepted = response.request().headers().firstValue("Accept").orElse("");
        return !kind.startsWith("text/html") && (accepted.equals(JSON) || !kind.startsWith(JSON));
    }

    /// A refusal may quote the key.
    private byte[] withoutKey(byte[] body) {
        return new String(body, StandardCharsets.UTF_8)
                .replace(apiKey, "***")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Tells the watch of the call that something moved, once there is a watch.
    private static final class Touch implements Runnable {
        private volatile Runnable moved = () -> {};

        void of(StallWatch.Call call) {
            moved = call::moved;
        }

        @Override
        public void run() {
            moved.run();
        }
    }
}

package app.pythia.delphi.http;

import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.DelphiProblem.NotConnected;
import app.pythia.support.NetworkAccess;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// Sends requests and tells failures apart. Redirects are never followed: the client would hand the
/// key to the other host.
final class HttpCalls implements AutoCloseable {
    static final String JSON = "application/json";
    static final String EVENTS = "text/event-stream";
    static final String BYTES = "application/octet-stream";

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);
    private static final int PROXY_PASSWORD_WANTED = 407;

    private final Requests requests;
    private final KeyMask mask;
    private final HttpClient client;
    private final Duration stallLimit;
    private final StallWatch watch;
    private final IdleConnection idle = new IdleConnection();
    private volatile boolean closed;

    HttpCalls(Requests requests, KeyMask mask, Duration stallLimit, HttpClient client) {
        this.requests = requests;
        this.mask = mask;
        this.stallLimit = stallLimit;
        this.watch = new StallWatch(stallLimit);
        this.client = client;
    }

    /// The client as it must be.
    static HttpClient client(NetworkAccess network) {
        return HttpClient.newBuilder()
                .sslContext(network.tls())
                .proxy(network.proxies())
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT_LIMIT)
                .build();
    }

    /// The connection that the next call may use.
    IdleConnection idle() {
        return idle;
    }

    OpenResponse get(String path) throws DelphiException, InterruptedException {
        return open(requests.to(path).header("Accept", JSON).GET(), WatchedBody.none(), stallLimit);
    }

    OpenResponse delete(String path) throws DelphiException, InterruptedException {
        return open(
                requests.to(path).header("Accept", JSON).DELETE(), WatchedBody.none(), stallLimit);
    }

    OpenResponse put(String path, WatchedBody body) throws DelphiException, InterruptedException {
        return open(with(path, JSON).PUT(body.publisher()), body, stallLimit);
    }

    OpenResponse post(String path, String accept, WatchedBody body)
            throws DelphiException, InterruptedException {
        return open(with(path, accept).POST(body.publisher()), body, stallLimit);
    }

    /// For an answer of which nothing comes before it is whole.
    OpenResponse postPatiently(String path, WatchedBody body)
            throws DelphiException, InterruptedException {
        Duration limit = stallLimit.multipliedBy(Limits.WHOLE_ANSWER_PATIENCE);
        return open(with(path, JSON).POST(body.publisher()), body, limit);
    }

    @Override
    public void close() {
        closed = true;
        watch.close();
        client.shutdownNow();
    }

    private HttpRequest.Builder with(String path, String accept) {
        return requests.to(path).header("Accept", accept).header("Content-Type", JSON);
    }

    private OpenResponse open(HttpRequest.Builder built, WatchedBody body, Duration limit)
            throws DelphiException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("before anything was sent");
        }
        HttpRequest request = built.build();
        if (requests.needsSocks()) {
            throw new DelphiException(
                    new NotConnected(request.uri().getHost(), NotConnected.Cause.SOCKS));
        }
        CompletableFuture<HttpResponse<InputStream>> sending =
                client.sendAsync(request, _ -> new ArrivingBody());
        StallWatch.Call call = watch.watch(() -> sending.cancel(true), limit);
        body.movesFor(call);
        try {
            return checked(sending.get());
        } catch (InterruptedException interrupted) {
            sending.cancel(true);
            var _ = sending.thenAccept(late -> OpenResponse.closeQuietly(late.body()));
            throw interrupted;
        } catch (ExecutionException | CancellationException failed) {
            // What a cancelled call ends in depends on how far it was: the watch knows.
            throw new DelphiException(
                    call.hasStalled()
                            ? new DelphiProblem.Stalled()
                            : unanswered(failed, request.uri().getHost()));
        } finally {
            call.close();
        }
    }

    private DelphiProblem unanswered(Throwable failure, String host) {
        return unlessClosed(ConnectionFailure.problem(failure, host));
    }

    private DelphiProblem unlessClosed(DelphiProblem problem) {
        return closed ? new DelphiProblem.Closed() : problem;
    }

    private OpenResponse checked(HttpResponse<InputStream> response)
            throws DelphiException, InterruptedException {
        String host = response.request().uri().getHost();
        if (response.statusCode() == PROXY_PASSWORD_WANTED) {
            throw new DelphiException(withoutPassword(response, host));
        }
        OpenResponse opened =
                new OpenResponse(
                        response, watch, idle, () -> unlessClosed(new DelphiProblem.Broken(host)));
        if (Statuses.isSuccess(response.statusCode()) && isOfTheKindAskedFor(opened)) {
            return opened;
        }
        try (opened) {
            throw new DelphiException(Statuses.problem(response, opened.beginningOfBody(), mask));
        }
    }

    /// The service is behind the proxy that says this, and has not been asked. An answer that comes
    /// instead of a tunnel has no body, not even an empty one.
    private static DelphiProblem withoutPassword(HttpResponse<InputStream> response, String host) {
        Optional.ofNullable(response.body()).ifPresent(OpenResponse::closeQuietly);
        return new NotConnected(host, NotConnected.Cause.PROXY_PASSWORD);
    }

    /// The page of a hotel's network is no answer, and no text of any kind is sound. JSON may come
    /// in place of a stream: it is the whole answer, or tells of a failure.
    private static boolean isOfTheKindAskedFor(OpenResponse response) {
        boolean text = response.isOfKind("text/");
        return response.isReadable()
                && !response.isOfKind("text/html")
                && !(text && response.askedFor(BYTES));
    }
}

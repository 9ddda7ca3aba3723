package app.pythia.web;

import app.pythia.support.NetworkAccess;
import app.pythia.support.Way;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToIntFunction;

/// Whole requests for whole answers, with others than the service. Redirects are never followed: an
/// address that was checked would lead to one that was not. Safe for use by any thread; once
/// closed, what is under way and what follows fails as a broken line.
public final class WebClient implements AutoCloseable {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);
    private static final int PROXY_PASSWORD_WANTED = 407;

    private final String userAgent;
    private final NetworkAccess network;
    private final HttpClient client;

    /// How long an exchange may take.
    ///
    /// @param still with nothing going or coming
    /// @param overall from its beginning to its end
    record Patience(Duration still, Duration overall) {}

    /// What came.
    ///
    /// @param kind the content type without parameters, in small letters; may be empty
    /// @param whole whether the body ended within what was to be taken of it
    record Answer(int status, String kind, byte[] body, boolean whole) {
        boolean isSuccess() {
            return status >= 200 && status < 300;
        }
    }

    /// @param userAgent names this program and its version
    /// @param network the way to the others
    public WebClient(String userAgent, NetworkAccess network) {
        this.userAgent = userAgent;
        this.network = network;
        client =
                HttpClient.newBuilder()
                        .sslContext(network.tls())
                        .proxy(network.proxies())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(CONNECT_LIMIT)
                        .build();
    }

    /// A request for that address. An upgrade from HTTP/1.1 in the clear is asked with a header
    /// that simple servers stumble over.
    HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .header("User-Agent", userAgent)
                        .version(
                                "https".equalsIgnoreCase(address.getScheme())
                                        ? HttpClient.Version.HTTP_2
                                        : HttpClient.Version.HTTP_1_1);
        // The client shows it to the proxy alone, never to whoever is behind it.
        if (network.to(address) instanceof Way.Proxied proxied) {
            proxied.authorization().ifPresent(it -> request.header("Proxy-Authorization", it));
        }
        return request;
    }

    /// Sends it, and takes of the answer's body as many bytes as `most` says. Blocks; an interrupt
    /// ends it at once.
    ///
    /// @param progress is told by the request's own body that it moves
    Answer exchange(
            HttpRequest request,
            Progress progress,
            ToIntFunction<HttpResponse.ResponseInfo> most,
            Patience patience)
            throws LineException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("before anything was sent");
        }
        if (network.to(request.uri()) instanceof Way.Socks) {
            throw LineException.onlyBySocks(request.uri());
        }
        CompletableFuture<HttpResponse<PartialBody.Part>> sending =
                client.sendAsync(request, info -> new PartialBody(most.applyAsInt(info), progress));
        try {
            HttpResponse<PartialBody.Part> response = await(sending, progress, patience);
            // It has no body where it comes instead of a tunnel.
            if (response.statusCode() == PROXY_PASSWORD_WANTED) {
                throw LineException.proxyPassword(request.uri());
            }
            return answer(response);
        } catch (TimeoutException tooLong) {
            throw LineException.noAnswer(request.uri());
        } catch (ExecutionException | CancellationException failed) {
            throw LineException.of(failed, request.uri());
        } finally {
            sending.cancel(true);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private static <T> T await(CompletableFuture<T> sending, Progress progress, Patience patience)
            throws InterruptedException, ExecutionException, TimeoutException {
        long end = System.nanoTime() + patience.overall().toNanos();
        while (true) {
            long still = patience.still().toNanos() - progress.stillNanos();
            long left = Math.min(still, end - System.nanoTime());
            try {
                return sending.get(Math.max(left, 0), TimeUnit.NANOSECONDS);
            } catch (TimeoutException tooLong) {
                if (left <= 0) {
                    throw tooLong;
                }
            }
        }
    }

    private static Answer answer(HttpResponse<PartialBody.Part> response) {
        String kind = response.headers().firstValue("Content-Type").orElse("");
        return new Answer(
                response.statusCode(),
                kind.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT),
                response.body().bytes(),
                response.body().whole());
    }
}

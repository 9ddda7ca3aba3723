package app.pythia.delphi.http;

import java.io.ByteArrayInputStream;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/// A client without a line: it has the same answer to everything, and hands its body over in the
/// pieces that a test says.
final class CannedClient extends HttpClient {
    private final Canned answer;
    private volatile int firstPiece = Integer.MAX_VALUE;
    private volatile int otherPieces = Integer.MAX_VALUE;
    private volatile String lastRequest = "";

    CannedClient(Canned answer) {
        this.answer = answer;
    }

    /// Bodies come in two pieces.
    void cutAt(int at) {
        firstPiece = at;
        otherPieces = Integer.MAX_VALUE;
    }

    /// Bodies come byte by byte.
    void cutEverywhere() {
        firstPiece = 1;
        otherPieces = 1;
    }

    /// Its method and path.
    String lastRequest() {
        return lastRequest;
    }

    @Override
    @SuppressWarnings("unchecked") // The program asks for streams only.
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler) {
        URI uri = request.uri();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        lastRequest = request.method() + " " + uri.getRawPath() + query;
        HttpResponse<?> response =
                new CannedResponse(request, answer.status(), answer.headers(), new Pieces());
        return CompletableFuture.completedFuture((HttpResponse<T>) response);
    }

    private final class Pieces extends ByteArrayInputStream {
        Pieces() {
            super(answer.body());
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            int piece = pos < firstPiece ? firstPiece - pos : otherPieces;
            return super.read(into, offset, Math.min(length, piece));
        }
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> pushes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return Optional.empty();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return Optional.empty();
    }

    @Override
    public Redirect followRedirects() {
        return Redirect.NEVER;
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return Optional.empty();
    }

    @Override
    public SSLContext sslContext() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SSLParameters sslParameters() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return Optional.empty();
    }

    @Override
    public Version version() {
        return Version.HTTP_1_1;
    }

    @Override
    public Optional<Executor> executor() {
        return Optional.empty();
    }
}

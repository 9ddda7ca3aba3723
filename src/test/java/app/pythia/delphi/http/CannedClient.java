package app.pythia.delphi.http;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.function.IntUnaryOperator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/// A client without a line: it has the same answer to everything, and hands its body over in the
/// pieces that a test says.
final class CannedClient extends HttpClient {
    private volatile Canned answer;
    private volatile IntUnaryOperator pieceAt = _ -> Integer.MAX_VALUE;
    private volatile int breaksAt = Integer.MAX_VALUE;
    private volatile String lastRequest = "";

    CannedClient(Canned answer) {
        this.answer = answer;
    }

    /// Has another answer from now on.
    void answer(Canned other) {
        answer = other;
    }

    /// Bodies come in two pieces.
    void cutAt(int cut) {
        cut(at -> at < cut ? cut - at : Integer.MAX_VALUE);
    }

    /// Bodies come byte by byte.
    void cutEverywhere() {
        cut(_ -> 1);
    }

    /// Bodies come in pieces as long as this says of the place where they begin.
    void cut(IntUnaryOperator lengths) {
        pieceAt = lengths;
    }

    /// The line breaks in bodies of more bytes than this, after so many.
    void breakAt(int bytes) {
        breaksAt = bytes;
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
        Canned given = answer;
        HttpResponse<?> response =
                new CannedResponse(
                        request,
                        given.status(),
                        given.headers(),
                        new Pieces(given.body(), pieceAt, breaksAt));
        return CompletableFuture.completedFuture((HttpResponse<T>) response);
    }

    private static final class Pieces extends InputStream {
        private final byte[] body;
        private final IntUnaryOperator pieceAt;
        private final int breaksAt;
        private int pos;

        Pieces(byte[] body, IntUnaryOperator pieceAt, int breaksAt) {
            this.body = body;
            this.pieceAt = pieceAt;
            this.breaksAt = breaksAt;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (pos >= breaksAt) {
                throw new IOException("cut");
            }
            int end = Math.min(body.length, breaksAt);
            int count = Math.min(Math.min(length, pieceAt.applyAsInt(pos)), end - pos);
            System.arraycopy(body, pos, into, offset, count);
            pos += count;
            return count == 0 && length > 0 ? -1 : count;
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

package app.pythia.delphi.http;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSession;

/// A response whose body comes as a test says.
record CannedResponse(
        HttpRequest request, int statusCode, Map<String, List<String>> fields, InputStream body)
        implements HttpResponse<InputStream> {

    @Override
    public HttpHeaders headers() {
        return HttpHeaders.of(fields, (_, _) -> true);
    }

    @Override
    public Optional<HttpResponse<InputStream>> previousResponse() {
        return Optional.empty();
    }

    @Override
    public Optional<SSLSession> sslSession() {
        return Optional.empty();
    }

    @Override
    public URI uri() {
        return request.uri();
    }

    @Override
    public HttpClient.Version version() {
        return HttpClient.Version.HTTP_1_1;
    }
}

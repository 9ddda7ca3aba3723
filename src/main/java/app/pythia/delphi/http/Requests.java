package app.pythia.delphi.http;

import app.pythia.support.NetworkAccess;
import app.pythia.support.Way;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.Locale;
import java.util.function.Supplier;

/// Begins every request: its address, its key, and who asks.
final class Requests {
    private final Supplier<URI> base;
    private final Supplier<String> apiKey;
    private final String userAgent;
    private final NetworkAccess network;

    Requests(Supplier<URI> base, String apiKey, String userAgent) {
        this(base, () -> apiKey, userAgent, NetworkAccess.direct());
    }

    /// @param base the service's address, which may change between two calls
    /// @param apiKey the same
    /// @throws IllegalArgumentException if the key fits into no header; the message does not
    ///   contain it
    Requests(Supplier<URI> base, Supplier<String> apiKey, String userAgent, NetworkAccess network) {
        this.base = base;
        this.apiKey = apiKey;
        this.userAgent = userAgent;
        this.network = network;
        var _ = key();
    }

    /// @param path from its slash on
    HttpRequest.Builder to(String path) {
        URI service = base.get();
        URI target = URI.create(withoutSlash(service.toString()) + path);
        HttpRequest.Builder request =
                withKey(HttpRequest.newBuilder(target), target, service)
                        .version(version(target))
                        .header("User-Agent", userAgent);
        // The client shows it to the proxy alone, never to whoever is behind it.
        if (network.to(target) instanceof Way.Proxied proxied) {
            proxied.authorization().ifPresent(it -> request.header("Proxy-Authorization", it));
        }
        return request;
    }

    /// Whether the only way to the service is one that cannot be gone.
    boolean needsSocks() {
        return network.to(base.get()) instanceof Way.Socks;
    }

    /// The one place where the key is attached: to requests for the service's own scheme, host and
    /// port.
    HttpRequest.Builder withKey(HttpRequest.Builder request, URI target, URI service) {
        if (!origin(target).equals(origin(service))) {
            throw new IllegalStateException("this request would carry the key elsewhere");
        }
        return request.header("x-api-key", key());
    }

    private String key() {
        String key = apiKey.get();
        if (key.isEmpty() || !key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("the key contains characters that no key has");
        }
        return key;
    }

    private static Origin origin(URI address) {
        String scheme = String.valueOf(address.getScheme());
        int usual = scheme.equalsIgnoreCase("https") ? 443 : 80;
        return new Origin(
                scheme.toLowerCase(Locale.ROOT),
                String.valueOf(address.getHost()).toLowerCase(Locale.ROOT),
                address.getPort() < 0 ? usual : address.getPort());
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /// An upgrade from HTTP/1.1 in the clear is asked with a header that simple servers stumble
    /// over.
    private static HttpClient.Version version(URI target) {
        return "https".equalsIgnoreCase(target.getScheme())
                ? HttpClient.Version.HTTP_2
                : HttpClient.Version.HTTP_1_1;
    }

    private record Origin(String scheme, String host, int port) {}
}

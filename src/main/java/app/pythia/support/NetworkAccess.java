package app.pythia.support;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import javax.net.ssl.SSLContext;

/// What every client that speaks with another machine goes by: whom it trusts, and the way. What it
/// says may change at any time. Safe for use by any thread.
public interface NetworkAccess {

    /// Whom to trust; the same object each time.
    SSLContext tls();

    /// How that address is reached at the moment. May block for a short time, as the system may
    /// look for a proxy.
    Way to(URI address);

    /// The ways, as the JDK's clients want to be told them.
    ///
    /// It has no answer for [Way.Socks]: whoever asks an address looks at [#to] before.
    default ProxySelector proxies() {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI address) {
                return switch (to(address)) {
                    case Way.Direct() -> List.of(Proxy.NO_PROXY);
                    case Way.Proxied proxied ->
                            List.of(new Proxy(Proxy.Type.HTTP, proxied.proxy()));
                    case Way.Socks() -> throw new IllegalStateException("only by SOCKS");
                };
            }

            @Override
            public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
                // Whoever asked tells.
            }
        };
    }

    /// No proxy, and the authorities of the JDK.
    static NetworkAccess direct() {
        return new NetworkAccess() {
            @Override
            public SSLContext tls() {
                try {
                    return SSLContext.getDefault();
                } catch (NoSuchAlgorithmException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }

            @Override
            public Way to(URI address) {
                return new Way.Direct();
            }
        };
    }
}

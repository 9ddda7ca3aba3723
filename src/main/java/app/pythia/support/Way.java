package app.pythia.support;

import java.net.InetSocketAddress;
import java.util.Optional;

/// How an address is reached from here.
public sealed interface Way {

    /// Without anybody in between.
    record Direct() implements Way {}

    /// By an HTTP proxy. It prints no password.
    ///
    /// @param authorization what the proxy is shown in its header `Proxy-Authorization`
    record Proxied(InetSocketAddress proxy, Optional<String> authorization) implements Way {
        @Override
        public String toString() {
            return "Proxied[" + proxy + "]";
        }
    }

    /// Only by a SOCKS proxy, which the JDK's HTTP client cannot use: it would go without.
    record Socks() implements Way {}
}

package app.pythia.network;

import app.pythia.network.NetworkChoice.Credentials;
import app.pythia.network.NetworkChoice.ProxyChoice;
import app.pythia.support.NetworkAccess;
import app.pythia.support.Way;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/// The network as the user wants it at the moment. There is no way to ignore a certificate.
public final class ChosenNetwork implements NetworkAccess {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Supplier<NetworkChoice> choice;
    private final SystemProxies system;
    private final SSLContext tls;

    /// @param choice is asked at each connection
    /// @param environment may name proxies, as is usual on Linux
    public ChosenNetwork(Supplier<NetworkChoice> choice, Map<String, String> environment) {
        this(choice, new SystemProxies(environment), Authorities.ofThisSystem());
    }

    ChosenNetwork(Supplier<NetworkChoice> choice, SystemProxies system, Authorities authorities) {
        this.choice = choice;
        this.system = system;
        tls = context(new ChosenTrust(authorities, () -> choice.get().certificates()));
    }

    /// Lets the JDK's client show a password to a proxy that leads to an encrypted line, and look
    /// for the system's proxies. To be called before any client is made: the JDK reads it once.
    public static void prepareJdk() {
        System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
        System.setProperty("java.net.useSystemProxies", "true");
    }

    @Override
    public SSLContext tls() {
        return tls;
    }

    /// This machine is always reached without a proxy.
    @Override
    public Way to(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        if (LOOPBACK.contains(host)) {
            return new Way.Direct();
        }
        NetworkChoice now = choice.get();
        return switch (now.proxy()) {
            case ProxyChoice.None() -> new Way.Direct();
            case ProxyChoice.OfSystem() -> withCredentials(system.to(address), now.credentials());
            case ProxyChoice.Named(String proxy, int port) ->
                    withCredentials(
                            new Way.Proxied(
                                    InetSocketAddress.createUnresolved(proxy, port),
                                    Optional.empty()),
                            now.credentials());
        };
    }

    /// Whoever has given a name and a password has given them for the proxy.
    private static Way withCredentials(Way way, Optional<Credentials> credentials) {
        return way instanceof Way.Proxied proxied && proxied.authorization().isEmpty()
                ? new Way.Proxied(proxied.proxy(), credentials.map(ChosenNetwork::basic))
                : way;
    }

    /// RFC 7617.
    static String basic(Credentials credentials) {
        String both = credentials.user() + ":" + credentials.password();
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private static SSLContext context(TrustManager trust) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {trust}, null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java has no TLS", impossible);
        }
    }
}

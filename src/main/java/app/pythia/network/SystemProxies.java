package app.pythia.network;

import app.pythia.network.NetworkChoice.Credentials;
import app.pythia.support.Way;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the system says of proxies: the variables that programs on Linux go by (`https_proxy`,
/// `all_proxy`, `no_proxy`), and where there are none, what the desktop has set.
final class SystemProxies {
    private final Map<String, String> environment;
    private final Function<URI, List<Proxy>> desktop;

    SystemProxies(Map<String, String> environment) {
        this(environment, SystemProxies::ofDesktop);
    }

    /// @param desktop the proxies to be tried for an address, the best first
    SystemProxies(Map<String, String> environment, Function<URI, List<Proxy>> desktop) {
        this.environment = environment;
        this.desktop = desktop;
    }

    Way to(URI address) {
        return variable(String.valueOf(address.getScheme()) + "_proxy")
                .or(() -> variable("all_proxy"))
                .map(proxy -> isExcepted(address) ? new Way.Direct() : named(proxy))
                .orElseGet(() -> way(desktop.apply(address)));
    }

    private static List<Proxy> ofDesktop(URI address) {
        ProxySelector selector = ProxySelector.getDefault();
        return selector == null ? List.of() : selector.select(address);
    }

    /// A SOCKS proxy is only told where nothing else leads out: not to use it would show the user
    /// where the user did not want to be seen.
    private static Way way(List<Proxy> proxies) {
        for (Proxy proxy : proxies) {
            if (proxy.type() == Proxy.Type.HTTP
                    && proxy.address() instanceof InetSocketAddress where) {
                return new Way.Proxied(where, Optional.empty());
            }
            if (proxy.type() == Proxy.Type.DIRECT) {
                return new Way.Direct();
            }
        }
        return proxies.isEmpty() ? new Way.Direct() : new Way.Socks();
    }

    /// What stands in no address goes without a proxy, as in other programs.
    private static Way named(String proxy) {
        URI uri = parsed(proxy.contains("://") ? proxy : "http://" + proxy);
        if (String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT).startsWith("socks")) {
            return new Way.Socks();
        }
        if (uri.getHost() == null) {
            return new Way.Direct();
        }
        int port = uri.getPort() < 0 ? 80 : uri.getPort();
        return new Way.Proxied(
                InetSocketAddress.createUnresolved(uri.getHost(), port),
                Optional.ofNullable(uri.getRawUserInfo()).map(SystemProxies::authorization));
    }

    private static URI parsed(String proxy) {
        try {
            return new URI(proxy);
        } catch (URISyntaxException nonsense) {
            return URI.create("http:///");
        }
    }

    private static String authorization(String userInfo) {
        String[] parts = userInfo.split(":", 2);
        return ChosenNetwork.basic(
                new Credentials(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : ""));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private boolean isExcepted(URI address) {
        String host = "." + String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return variable("no_proxy").stream()
                .flatMap(list -> Stream.of(list.split("[,\\s]+")))
                .map(name -> name.toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", ""))
                .filter(name -> !name.isEmpty())
                .anyMatch(name -> name.equals("*") || host.endsWith("." + name));
    }

    /// In small letters first, as curl has it.
    private Optional<String> variable(String name) {
        return Stream.of(name, name.toUpperCase(Locale.ROOT))
                .map(it -> environment.getOrDefault(it, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}

package app.pythia.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.support.Way;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemProxiesTest {
    private static final URI SERVICE = URI.create("https://api.delphi.ai/v3/stream");

    @ParameterizedTest
    @ValueSource(strings = {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
    void theVariablesOfTheSystemNameAProxy(String name) {
        assertThat(way(Map.of(name, "http://proxy.example:3128/")))
                .isEqualTo(proxy("proxy.example", 3128));
    }

    @Test
    void aProxyNeedsNoScheme() {
        assertThat(way(Map.of("https_proxy", "proxy.example:3128")))
                .isEqualTo(proxy("proxy.example", 3128));
    }

    @Test
    void aPasswordInTheVariableIsShownToTheProxy() {
        assertThat(way(Map.of("https_proxy", "http://me:p%40ss@proxy.example:1")))
                .isEqualTo(
                        new Way.Proxied(
                                InetSocketAddress.createUnresolved("proxy.example", 1),
                                Optional.of("Basic bWU6cEBzcw==")));
    }

    @Test
    void theProxyForTheClearIsNotTakenForEncryptedLines() {
        assertThat(way(Map.of("http_proxy", "http://proxy.example:3128")))
                .isEqualTo(new Way.Direct());
    }

    @ParameterizedTest
    @ValueSource(strings = {"delphi.ai", ".delphi.ai", "a.example, api.delphi.ai", "*"})
    void exceptionsGoWithout(String exceptions) {
        assertThat(way(Map.of("https_proxy", "http://proxy.example:3128", "no_proxy", exceptions)))
                .isEqualTo(new Way.Direct());
    }

    @Test
    void anotherNameWithTheSameEndIsNoException() {
        assertThat(
                        way(
                                Map.of(
                                        "https_proxy", "http://proxy.example:3128",
                                        "no_proxy", "phi.ai")))
                .isEqualTo(proxy("proxy.example", 3128));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"socks5://127.0.0.1:9050", "socks://s.example", "SOCKS5H://s.example:1"})
    void socksIsTold(String proxy) {
        assertThat(way(Map.of("all_proxy", proxy))).isEqualTo(new Way.Socks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "::::", "http://a b", "%"})
    void aVariableThatMakesNoSenseIsNoFault(String nonsense) {
        assertThat(way(Map.of("https_proxy", nonsense))).isEqualTo(new Way.Direct());
    }

    @Test
    void whereNoVariableIsSetTheDesktopIsAsked() {
        InetSocketAddress where = InetSocketAddress.createUnresolved("d.example", 80);

        assertThat(desktop(new Proxy(Proxy.Type.HTTP, where))).isEqualTo(proxy("d.example", 80));
        assertThat(desktop(Proxy.NO_PROXY)).isEqualTo(new Way.Direct());
        assertThat(desktop(new Proxy(Proxy.Type.SOCKS, where))).isEqualTo(new Way.Socks());
        assertThat(desktop(new Proxy(Proxy.Type.SOCKS, where), new Proxy(Proxy.Type.HTTP, where)))
                .isEqualTo(proxy("d.example", 80));
    }

    private static Way desktop(Proxy... proxies) {
        return new SystemProxies(Map.of(), _ -> List.of(proxies)).to(SERVICE);
    }

    private static Way way(Map<String, String> environment) {
        return new SystemProxies(environment, _ -> List.of()).to(SERVICE);
    }

    private static Way proxy(String host, int port) {
        return new Way.Proxied(InetSocketAddress.createUnresolved(host, port), Optional.empty());
    }
}

package app.pythia.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.DelphiProblem.NotConnected;
import app.pythia.network.NetworkChoice.Credentials;
import app.pythia.network.NetworkChoice.ProxyChoice;
import app.pythia.turn.Problem;
import app.pythia.turn.TranscriptionException;
import app.pythia.web.WebClient;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whom Pythia trusts, and which way it goes; by real lines on loopback. The service is called
/// `service.example`, which only a proxy finds.
@Timeout(60)
@SuppressWarnings("NullAway.Init") // They are made before the tests.
class NetworkTest {
    private static final URI SERVICE = URI.create("https://service.example");
    private static final Credentials ME = new Credentials("me", "pass:wörd");
    private static final String SHOWN = "Basic bWU6cGFzczp3w7ZyZA==";
    private static final Authorities NOBODY_ELSE = new Authorities(List.of(), List.of());

    @TempDir private static Path folder;

    private static Certificates company;
    private static SSLContext good;
    private static SSLContext expired;
    private static SSLContext other;
    private static SSLContext local;

    @BeforeAll
    static void make() {
        company = new Certificates(folder);
        good = company.of("service.example");
        expired = company.expired("service.example");
        other = company.of("other.example");
        local = company.of("localhost");
    }

    @Test
    void anAuthorityThatNobodyKnowsIsNotTrusted() throws Exception {
        try (TlsServer server = new TlsServer(local)) {
            ChosenNetwork network = network(choice(new ProxyChoice.None(), Optional.empty()));

            assertThat(Calls.problem(local(server), network))
                    .isEqualTo(new NotConnected("localhost", NotConnected.Cause.TLS));
            assertThat(server.heads()).isEmpty();
        }
    }

    @Test
    void theCompanysAuthorityIsTrustedOnceItIsNamed() throws Exception {
        try (TlsServer server = new TlsServer(local)) {
            assertThat(Calls.begun(local(server), network(named(new ProxyChoice.None()))))
                    .isEqualTo("c1");
        }
    }

    @Test
    void theSystemsAuthoritiesAreTrusted() throws Exception {
        Authorities system =
                new Authorities(
                        List.of(folder.resolve("none"), company.authority()), List.of("NoStore"));
        try (TlsServer server = new TlsServer(local)) {
            ChosenNetwork network =
                    new ChosenNetwork(
                            () -> choice(new ProxyChoice.None(), Optional.empty()),
                            new SystemProxies(Map.of()),
                            system);

            assertThat(Calls.begun(local(server), network)).isEqualTo("c1");
        }
    }

    @Test
    void whatIsNamedLaterHoldsFromThenOn() throws Exception {
        NetworkChoice[] now = {choice(new ProxyChoice.None(), Optional.empty())};
        ChosenNetwork network =
                new ChosenNetwork(() -> now[0], new SystemProxies(Map.of()), NOBODY_ELSE);
        try (TlsServer server = new TlsServer(local);
                DelphiApi api = Calls.api(local(server), network)) {
            assertThat(Calls.problem(api)).isInstanceOf(NotConnected.class);
            now[0] = named(new ProxyChoice.None());

            assertThat(api.createConversation(Optional.empty()).id()).isEqualTo("c1");
        }
    }

    @Test
    void aCertificateThatHasRunOutIsRefused() throws Exception {
        assertThat(byProxyTo(expired)).isEqualTo(tls());
    }

    @Test
    void aCertificateOfAnotherIsRefused() throws Exception {
        assertThat(byProxyTo(other)).isEqualTo(tls());
    }

    @Test
    void theOthersOnTheWebAreHeldToTheSame() throws Exception {
        try (TlsServer server = new TlsServer(local);
                WebClient strict =
                        new WebClient(
                                "Pythia",
                                network(choice(new ProxyChoice.None(), Optional.empty())));
                WebClient knowing =
                        new WebClient("Pythia", network(named(new ProxyChoice.None())))) {
            assertThat(
                            catchThrowableOfType(
                                            TranscriptionException.class,
                                            () -> Calls.transcribe(strict, local(server)))
                                    .problem())
                    .isEqualTo(
                            new Problem.Unreachable(
                                    "localhost", Problem.Unreachable.Reason.NOT_TRUSTED));
            assertThat(Calls.transcribe(knowing, local(server))).isEqualTo("heard");
        }
    }

    @Test
    void anEncryptedLineGoesThroughTheProxyUnread() throws Exception {
        try (TlsServer server = new TlsServer(good);
                TestProxy proxy = new TestProxy(server.port(), Optional.empty())) {
            assertThat(Calls.begun(SERVICE, network(named(at(proxy))))).isEqualTo("c1");

            assertThat(proxy.heads())
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("CONNECT service.example:443 ");
            assertThat(String.join("", proxy.heads())).doesNotContain("key-1");
        }
    }

    @Test
    void theProxyIsShownItsPasswordAndTheServiceIsNot() throws Exception {
        try (TlsServer server = new TlsServer(good);
                TestProxy proxy = new TestProxy(server.port(), Optional.of(SHOWN))) {
            NetworkChoice choice =
                    new NetworkChoice(at(proxy), Optional.of(ME), Optional.of(company.authority()));

            assertThat(Calls.begun(SERVICE, network(choice))).isEqualTo("c1");
            assertThat(server.heads().toString()).doesNotContainIgnoringCase("proxy-authorization");
        }
    }

    @Test
    void aProxyThatWantsAPasswordIsToldAndThenThePasswordHelps() throws Exception {
        try (TlsServer server = new TlsServer(good);
                TestProxy proxy = new TestProxy(server.port(), Optional.of(SHOWN))) {
            NetworkChoice[] now = {named(at(proxy))};
            ChosenNetwork network =
                    new ChosenNetwork(() -> now[0], new SystemProxies(Map.of()), NOBODY_ELSE);
            try (DelphiApi api = Calls.api(SERVICE, network)) {
                assertThat(Calls.problem(api))
                        .isEqualTo(
                                new NotConnected(
                                        "service.example", NotConnected.Cause.PROXY_PASSWORD));
                now[0] =
                        new NetworkChoice(
                                at(proxy), Optional.of(ME), Optional.of(company.authority()));

                assertThat(api.createConversation(Optional.empty()).id()).isEqualTo("c1");
            }
        }
    }

    @Test
    void theOthersOnTheWebTellOfTheProxysPasswordToo() throws Exception {
        try (TestProxy proxy = new TestProxy(0, Optional.of(SHOWN));
                WebClient web = new WebClient("Pythia", network(named(at(proxy))))) {
            assertThat(
                            catchThrowableOfType(
                                            TranscriptionException.class,
                                            () -> Calls.transcribe(web, SERVICE))
                                    .problem())
                    .isEqualTo(
                            new Problem.Unreachable(
                                    "service.example", Problem.Unreachable.Reason.PROXY_PASSWORD));
        }
    }

    @Test
    void withoutATunnelTheProxyIsAskedForTheWholeAddress() throws Exception {
        URI plain = URI.create("http://service.example");
        try (TestProxy proxy = new TestProxy(0, Optional.of(SHOWN))) {
            NetworkChoice choice = new NetworkChoice(at(proxy), Optional.of(ME), Optional.empty());

            assertThat(Calls.begun(plain, network(choice))).isEqualTo("by proxy");
            assertThat(proxy.heads().getFirst())
                    .startsWith("POST http://service.example/v3/conversation ");
        }
    }

    @Test
    void aProxyThatDoesNotLeadThereIsTold() throws Exception {
        try (TestProxy proxy = new TestProxy(0, Optional.empty())) {
            assertThat(Calls.problem(SERVICE, network(named(at(proxy)))))
                    .isEqualTo(new NotConnected("service.example", NotConnected.Cause.PROXY));
        }
    }

    @Test
    void aSocksProxyIsToldAndNotGoneAround() throws Exception {
        InetSocketAddress socks = InetSocketAddress.createUnresolved("socks.example", 1080);
        SystemProxies system =
                new SystemProxies(Map.of(), _ -> List.of(new Proxy(Proxy.Type.SOCKS, socks)));
        ChosenNetwork network =
                new ChosenNetwork(
                        () -> choice(new ProxyChoice.OfSystem(), Optional.empty()),
                        system,
                        NOBODY_ELSE);

        assertThat(Calls.problem(SERVICE, network))
                .isEqualTo(new NotConnected("service.example", NotConnected.Cause.SOCKS));
        try (WebClient web = new WebClient("Pythia", network)) {
            assertThat(
                            catchThrowableOfType(
                                            TranscriptionException.class,
                                            () -> Calls.transcribe(web, SERVICE))
                                    .problem())
                    .isEqualTo(
                            new Problem.Unreachable(
                                    "service.example", Problem.Unreachable.Reason.SOCKS));
        }
    }

    @Test
    void thisMachineIsReachedWithoutTheProxy() throws Exception {
        try (TlsServer server = new TlsServer(local);
                TestProxy proxy = new TestProxy(0, Optional.empty())) {
            assertThat(Calls.begun(local(server), network(named(at(proxy))))).isEqualTo("c1");
            assertThat(proxy.heads()).isEmpty();
        }
    }

    private static DelphiProblem byProxyTo(SSLContext context) throws Exception {
        try (TlsServer server = new TlsServer(context);
                TestProxy proxy = new TestProxy(server.port(), Optional.empty())) {
            DelphiProblem problem = Calls.problem(SERVICE, network(named(at(proxy))));
            assertThat(server.heads()).isEmpty();
            return problem;
        }
    }

    private static NotConnected tls() {
        return new NotConnected("service.example", NotConnected.Cause.TLS);
    }

    private static URI local(TlsServer server) {
        return URI.create("https://localhost:" + server.port());
    }

    private static ProxyChoice at(TestProxy proxy) {
        return new ProxyChoice.Named("127.0.0.1", proxy.port());
    }

    private static NetworkChoice named(ProxyChoice proxy) {
        return choice(proxy, Optional.of(company.authority()));
    }

    private static NetworkChoice choice(ProxyChoice proxy, Optional<Path> certificates) {
        return new NetworkChoice(proxy, Optional.empty(), certificates);
    }

    private static ChosenNetwork network(NetworkChoice choice) {
        return new ChosenNetwork(() -> choice, new SystemProxies(Map.of()), NOBODY_ELSE);
    }
}

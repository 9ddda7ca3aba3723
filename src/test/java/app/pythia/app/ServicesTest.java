package app.pythia.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.device.FakeDevices;
import app.pythia.conversation.Archive;
import app.pythia.outbox.Outbox;
import app.pythia.settings.CloneId;
import app.pythia.settings.KeyPlace;
import app.pythia.settings.Secret;
import app.pythia.settings.ServiceAddress;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.settings.Streaming;
import app.pythia.sounds.KeptSounds;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
@SuppressWarnings("NullAway.Init") // The servers are started before every test.
class ServicesTest {
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> keys = new LinkedBlockingQueue<>();
    private final SettingsStore settings = SettingsStore.inMemory(Settings.DEFAULT);
    private HttpServer one;
    private HttpServer other;

    @BeforeEach
    void start() throws IOException {
        one = server("one");
        other = server("other");
    }

    @AfterEach
    void stop() {
        one.stop(0);
        other.stop(0);
    }

    @Test
    void looksAnewWhereAndForWhomIsSettledMeanwhile() throws Exception {
        settle(one, "a@a.example");
        try (Services services = services()) {
            services.mirror().refresh();
            assertThat(next()).isEqualTo("one email=a@a.example");

            settings.update(was -> was.withOwn(it -> it.withUserEmail(Optional.of("b@a.example"))));
            assertThat(next()).isEqualTo("one email=b@a.example");

            settle(other, "b@a.example");
            assertThat(next()).isEqualTo("other email=b@a.example");
        }
    }

    @Test
    void asksNothingForAnotherSetting() throws Exception {
        settle(one, "a@a.example");
        try (Services _ = services()) {
            settings.update(was -> was.withStreaming(Streaming.OFF));
            settings.update(was -> was.withOwn(it -> it.withUserEmail(Optional.of("b@a.example"))));

            assertThat(next()).isEqualTo("one email=b@a.example");
        }
    }

    @Test
    void anotherKeyHoldsFromTheNextCallOn() throws Exception {
        settle(one, "a@a.example");
        Secrets secrets = Secrets.none();
        secrets.apiKey(CloneId.FIRST).keep(Secret.of("dlph_first"), KeyPlace.RUN);
        Setup setup = new Setup(Map.of(), false, settings, secrets);
        try (Services services =
                new Services(
                        setup,
                        Archive.none(),
                        Outbox.none(),
                        KeptSounds.inMemory(1_000_000),
                        new FakeDevices(),
                        _ -> {})) {
            services.mirror().refresh();
            assertThat(nextKey()).isEqualTo("dlph_first");

            secrets.apiKey(CloneId.FIRST).keep(Secret.of("dlph_second"), KeyPlace.RUN);
            settings.update(was -> was.withOwn(it -> it.withUserEmail(Optional.of("b@a.example"))));
            assertThat(nextKey()).isEqualTo("dlph_second");
        }
    }

    private Services services() throws IOException {
        Setup setup = new Setup(Map.of("DELPHI_API_KEY", "dsk-1"), false, settings);
        return new Services(
                setup,
                Archive.none(),
                Outbox.none(),
                KeptSounds.inMemory(1_000_000),
                new FakeDevices(),
                _ -> {});
    }

    private void settle(HttpServer server, String email) {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        settings.update(was ->
                was.withOwn(it ->
                        it.withAddress(Optional.of(ServiceAddress.of(address)))
                                .withUserEmail(Optional.of(email))));
    }

    private String next() throws InterruptedException {
        return String.valueOf(asked.poll(10, TimeUnit.SECONDS));
    }

    private String nextKey() throws InterruptedException {
        return String.valueOf(keys.poll(10, TimeUnit.SECONDS));
    }

    private HttpServer server(String name) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.createContext(
                "/v3/conversation/list",
                call -> {
                    keys.add(call.getRequestHeaders().getFirst("x-api-key"));
                    asked.add(name + " " + call.getRequestURI().getQuery());
                    byte[] none = "{\"conversations\": []}".getBytes(StandardCharsets.UTF_8);
                    call.getResponseHeaders().add("Content-Type", "application/json");
                    call.sendResponseHeaders(200, none.length);
                    call.getResponseBody().write(none);
                    call.close();
                });
        server.start();
        return server;
    }
}

package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.pythia.delphi.DelphiApi;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where requests go, and the key with them.
@Timeout(20)
class RequestKeyTest {
    private static final String BEGUN = "{\"conversation_id\": \"c1\"}";

    @Test
    void addressMayChangeBetweenTwoCalls() throws Exception {
        try (Peer first = Peer.answering("200 OK", BEGUN);
                Peer second = Peer.answering("200 OK", BEGUN)) {
            AtomicReference<URI> base = new AtomicReference<>(first.uri());
            try (DelphiApi api =
                    new HttpDelphiApi(
                            base::get, Apis.KEY, Apis.USER_AGENT, Duration.ofSeconds(30))) {
                api.createConversation(Optional.empty());
                base.set(second.uri());
                api.createConversation(Optional.empty());
            }

            assertThat(first.connections()).isOne();
            assertThat(second.request().header("x-api-key")).isEqualTo(Apis.KEY);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.delphi.ai",
                "https://API.Delphi.ai:443/v3/stream?x",
                "HTTPS://api.delphi.ai/"
            })
    void keyGoesToTheServicesOwnAddress(String target) {
        assertThat(keyed(target).headers().firstValue("x-api-key")).contains(Apis.KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.delphi.ai/",
                "https://api.delphi.ai:444/",
                "https://api.delphi.ai.evil.example/",
                "https://api.delphi.ai@evil.example/",
                "https://delphi.ai/"
            })
    void keyGoesNowhereElse(String target) {
        assertThatIllegalStateException()
                .isThrownBy(() -> keyed(target))
                .withMessage("this request would carry the key elsewhere");
    }

    private static HttpRequest keyed(String target) {
        URI service = URI.create("https://api.delphi.ai");
        URI uri = URI.create(target);
        return new Requests(() -> service, Apis.KEY, Apis.USER_AGENT)
                .withKey(HttpRequest.newBuilder(uri), uri, service)
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret\r\nx-evil: 1", "secret\u0000", "secret\u20ac", "se cret"})
    void keyThatFitsIntoNoHeaderIsRefusedWithoutRepeatingIt(String key) {
        URI base = URI.create("https://api.delphi.ai");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HttpDelphiApi(base, key, "Pythia", Duration.ofSeconds(1)))
                .withNoCause()
                .withMessage("the key contains characters that no key has");
    }
}

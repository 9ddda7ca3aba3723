package app.pythia.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.delphi.ai",
                "https://api.delphi.ai/",
                "https://api.delphi.ai:8443/beneath",
                "HTTPS://API.DELPHI.AI",
                "https://[2001:db8::1]",
                "http://localhost:8080",
                "http://LOCALHOST",
                "http://127.0.0.1:1",
                "http://[::1]:65535"
            })
    void encryptedOrLocalAddressesAreTaken(String text) {
        assertThat(ServiceAddress.of(text).uri()).isEqualTo(URI.create(text));
    }

    @Test
    void blanksAroundItAreDropped() {
        assertThat(ServiceAddress.of(" https://api.delphi.ai\n")).isEqualTo(ServiceAddress.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.delphi.ai",
                "http://127.0.0.1.evil.example",
                "http://localhost.evil.example",
                "http://192.168.0.7",
                "http://0.0.0.0",
                "ftp://api.delphi.ai",
                "//api.delphi.ai"
            })
    void addressesOverWhichTheKeyWouldTravelOpenlyAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceAddress.of(text))
                .withMessage("it must begin with https://, so that the key travels encrypted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api.delphi.ai",
                "https://",
                "https:///path",
                "https://a b",
                "https://under_score.example",
                "https://me:word@api.delphi.ai",
                "https://api.delphi.ai?x=1",
                "https://api.delphi.ai#x",
                "https://api.delphi.ai:0",
                "https://api.delphi.ai:65536",
                "mailto:a@b.example"
            })
    void otherTextIsNoAddress(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceAddress.of(text))
                .withMessage("it is not an address like https://api.delphi.ai");
    }

    @Test
    void noAddressGetsAroundTheRules() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServiceAddress(URI.create("http://api.delphi.ai")));
    }
}

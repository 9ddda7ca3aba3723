package app.pythia.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "data:text/html,x",
                "mailto:a@example.org",
                "/relative",
                "example.org",
                "https:opaque",
                "https://user@example.org/",
                "https://example.org\\\\@evil.test/",
                "https://exa\nmple.org/",
                "https://b\u00fccher.example@evil.test/",
                "https://evil.test\u202e/gpj.elpmaxe",
                "https://exa\u200bmple\u3000.org/"
            })
    void takesNothingButTheWebsOwnAddresses(String text) {
        assertThat(WebAddress.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Example.org/a b.pdf, HTTPS://Example.org/a%20b.pdf",
        "http://example.org:81/?q={1}|2, http://example.org:81/?q=%7B1%7D%7C2",
        "https://example.org/caf\u00e9#\u202Egpj, https://example.org/caf%C3%A9#%E2%80%AEgpj"
    })
    void escapesWhatWouldMisleadTheEye(String text, String shown) {
        assertThat(WebAddress.of(text)).hasToString("Optional[" + shown + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "https://\u0430pple.com/, https://xn--pple-43d.com/",
        "https://B\u00fccher.example:81/\u00fc, https://xn--bcher-kva.example:81/%C3%BC"
    })
    void showsTheHostThatIsReallyAsked(String text, String shown) {
        assertThat(WebAddress.of(text)).hasToString("Optional[" + shown + "]");
    }

    @Test
    void setsTheHostApart() {
        WebAddress address =
                WebAddress.of("https://delphi.ai.evil.test:8443/delphi.ai?x=1").orElseThrow();

        assertThat(address.beforeHost()).isEqualTo("https://");
        assertThat(address.host()).isEqualTo("delphi.ai.evil.test");
        assertThat(address.afterHost()).isEqualTo(":8443/delphi.ai?x=1");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a/b.pdf?x=1, b.pdf",
        "https://example.org/a/, a",
        "https://example.org, example.org"
    })
    void isKnownByItsLastPart(String text, String name) {
        assertThat(WebAddress.of(text).orElseThrow().shortName()).isEqualTo(name);
    }
}

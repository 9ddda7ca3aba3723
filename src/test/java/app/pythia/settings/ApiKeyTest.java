package app.pythia.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {

    @Test
    void printsAsStars() {
        assertThat(ApiKey.of("dsk-secret")).hasToString("***");
    }

    @Test
    void blanksAroundItAreDropped() {
        assertThat(ApiKey.of(" dlph_secret\n").secret()).isEqualTo("dlph_secret");
    }

    @Test
    void invisibleCharactersAroundItAreDropped() {
        assertThat(ApiKey.of("\ufeff\u00a0dlph_secret\u200b\r\n").secret())
                .isEqualTo("dlph_secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "dsk secret", "dsk\r\nx-evil: secret", "secret\u0000x", "sécret"})
    void textThatNoKeyCanBeIsRefusedWithoutRepeatingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiKey.of(text))
                .withNoCause()
                .withMessage("the key contains characters that no key has");
    }
}

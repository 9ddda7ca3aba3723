package app.pythia.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptionTest {
    private static final String ENDPOINT = "https://a.example/v1/audio/transcriptions";

    @ParameterizedTest
    @ValueSource(
            strings = {ENDPOINT, ENDPOINT + "?api-version=2", "http://localhost:8000/inference"})
    void encryptedOrLocalEndpointsAreTaken(String text) {
        assertThat(Transcription.of(" " + text, "m").endpoint()).hasToString(text);
    }

    @Test
    void withoutAModelItIsTheOneThatMostServersKnow() {
        assertThat(Transcription.of(ENDPOINT, " ").model()).isEqualTo("whisper-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.example/x", "http://192.168.0.7/x", "ftp://a.example"})
    void endpointsThatTheVoiceWouldTravelToOpenlyAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transcription.of(text, "m"))
                .withMessage("it must begin with https://, so that your voice travels encrypted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.example/v1", "https://", "https://me:word@a.example/x", "a b"})
    void otherTextIsNoEndpoint(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transcription.of(text, "m"))
                .withMessageStartingWith("it is not an address like https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000"})
    void aModelIsOneLine(String model) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transcription.of(ENDPOINT, model))
                .withMessageStartingWith("a model’s name is one line");
    }
}

package app.pythia.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.settings.Transcription;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeechViewModelTest {
    private static final String ENDPOINT = "https://a.example/v1/audio/transcriptions";

    private final Fixture set = new Fixture();
    private final SettingsStore store = set.store;
    private final SpeechViewModel model = set.model.speech();

    @Test
    void anEndpointTakesTheUsualModelUnlessOneIsNamed() {
        model.endpoint().text().set(ENDPOINT);
        model.endpoint().commit();
        assertThat(settings().transcription())
                .contains(Transcription.of(ENDPOINT, Transcription.DEFAULT_MODEL));
        assertThat(model.model().text().get()).isEmpty();

        model.model().text().set("small");
        model.model().commit();
        assertThat(settings().transcription()).contains(Transcription.of(ENDPOINT, "small"));
    }

    @Test
    void aModelMayBeNamedBeforeItsEndpoint() {
        model.model().text().set("small");
        model.model().commit();
        assertThat(settings().transcription()).isEmpty();

        model.endpoint().text().set(ENDPOINT);
        model.endpoint().commit();
        assertThat(settings().transcription()).contains(Transcription.of(ENDPOINT, "small"));
    }

    @Test
    void withoutAnEndpointNothingIsWrittenDown() {
        store.update(
                was -> was.withTranscription(Optional.of(Transcription.of(ENDPOINT, "small"))));
        model.endpoint().text().set("");
        model.endpoint().commit();

        assertThat(settings().transcription()).isEmpty();
    }

    private Settings settings() {
        return set.settings();
    }
}

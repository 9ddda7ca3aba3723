package app.pythia.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.FixedSettings;
import app.pythia.settings.ServiceAddress;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.settings.Streaming;
import app.pythia.settings.Transcription;
import app.pythia.settings.TypedAnswers;
import app.pythia.ui.fx.FxBridge;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {
    private static final String ENDPOINT = "https://a.example/v1/audio/transcriptions";

    private final SettingsStore store = SettingsStore.inMemory(Settings.DEFAULT);
    private final SettingsViewModel model = model(SettingsPorts.of(store));

    @Test
    void whatIsWrittenHoldsOnceItIsFinished() {
        model.address().text().set(" https://a.example ");
        model.userEmail().text().set("me@a.example");
        assertThat(settings()).isEqualTo(Settings.DEFAULT);

        model.address().commit();
        model.userEmail().commit();

        assertThat(settings().address()).contains(ServiceAddress.of("https://a.example"));
        assertThat(settings().userEmail()).contains("me@a.example");
    }

    @Test
    void emptyMeansTheUsual() {
        store.update(was -> was.withAddress(Optional.of(ServiceAddress.of("https://a.example"))));
        model.address().text().set("");
        model.address().commit();

        assertThat(settings().address()).isEmpty();
    }

    @Test
    void aWrongValueIsToldAndNotSaved() {
        model.address().text().set("http://a.example");
        model.userEmail().text().set("me");
        model.address().commit();
        model.userEmail().commit();

        assertThat(model.address().problem().get())
                .isEqualTo("It must begin with https://, so that the key travels encrypted.");
        assertThat(model.userEmail().problem().get())
                .isEqualTo("It is not an address like you@example.org.");
        assertThat(settings()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void aValueThatIsSetRightIsNoLongerWrong() {
        model.userEmail().text().set("me");
        model.userEmail().commit();
        model.userEmail().text().set("");
        model.userEmail().commit();

        assertThat(model.userEmail().problem().get()).isEmpty();
    }

    @Test
    void leavingThePageGoesBackToWhatIsSettled() {
        store.update(was -> was.withUserEmail(Optional.of("me@a.example")));
        model.userEmail().text().set("me");
        model.userEmail().commit();
        model.turned();

        assertThat(model.userEmail().text().get()).isEqualTo("me@a.example");
        assertThat(model.userEmail().problem().get()).isEmpty();
    }

    @Test
    void whatIsSettledElsewhereIsShownUnlessItIsBeingWritten() {
        model.address().text().set("https://half");
        store.update(was ->
                was.withUserEmail(Optional.of("me@a.example"))
                        .withAddress(Optional.of(ServiceAddress.DEFAULT)));

        assertThat(model.userEmail().text().get()).isEqualTo("me@a.example");
        assertThat(model.address().text().get()).isEqualTo("https://half");
    }

    @Test
    void whatTheEnvironmentFixesIsShownAndNotChanged() {
        Map<String, String> environment = Map.of("DELPHI_BASE_URL", "https://e.example");
        SettingsViewModel fixed =
                model(
                        new SettingsPorts(
                                store,
                                FixedSettings.by(environment),
                                true,
                                () -> VoiceTimes.UNKNOWN));
        fixed.address().text().set("https://other.example");
        fixed.address().commit();

        assertThat(fixed.address().fixedBy()).contains("DELPHI_BASE_URL");
        assertThat(fixed.userEmail().fixedBy()).isEmpty();
        assertThat(settings().address()).isEmpty();
        fixed.turned();
        assertThat(fixed.address().text().get()).isEqualTo("https://e.example");
    }

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

    @Test
    void choicesHoldAtOnce() {
        model.stream(false);
        model.answerTyped(TypedAnswers.TEXT);

        assertThat(settings().streaming()).isEqualTo(Streaming.OFF);
        assertThat(settings().typedAnswers()).isEqualTo(TypedAnswers.TEXT);
        assertThat(model.streaming().getValue()).isEqualTo(Streaming.OFF);
        assertThat(model.typedAnswers().getValue()).isEqualTo(TypedAnswers.TEXT);
    }

    @Test
    void whatWasMeasuredIsTold() {
        VoiceTimes times =
                new VoiceTimes(
                        Optional.of(Duration.ofMillis(940)), Optional.of(Duration.ofMillis(1450)));
        SettingsViewModel measured =
                model(new SettingsPorts(store, FixedSettings.NONE, true, () -> times));

        assertThat(measured.about(TypedAnswers.SENTENCES).getValue())
                .endsWith("Lately heard after 0.9 s.");
        assertThat(measured.about(TypedAnswers.FASTEST_VOICE).getValue())
                .endsWith("Now that is: sentence by sentence.");
        assertThat(model.about(TypedAnswers.SENTENCES).getValue()).doesNotContain("Lately");
    }

    private Settings settings() {
        return store.settings().get();
    }

    private static SettingsViewModel model(SettingsPorts ports) {
        return new SettingsViewModel(ports, new FxBridge(Runnable::run));
    }
}

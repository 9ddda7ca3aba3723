package app.pythia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.pythia.audio.VoiceClip;
import app.pythia.audio.Waveform;
import app.pythia.delphi.Delivery;
import app.pythia.network.NetworkChoice;
import app.pythia.settings.CloneId;
import app.pythia.settings.KeyPlace;
import app.pythia.settings.Network;
import app.pythia.settings.ProxyAddress;
import app.pythia.settings.ProxyUse;
import app.pythia.settings.Secret;
import app.pythia.settings.ServiceAddress;
import app.pythia.settings.ServiceChoice;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.settings.Streaming;
import app.pythia.settings.Transcription;
import app.pythia.settings.TypedAnswers;
import app.pythia.support.NetworkAccess;
import app.pythia.turn.Preferences;
import app.pythia.turn.Preferences.TypedAnswer;
import app.pythia.turn.Problem;
import app.pythia.turn.SpeechToText;
import app.pythia.turn.TranscriptionException;
import app.pythia.web.WebClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SetupTest {
    private static final Transcription NOBODY = Transcription.of("http://127.0.0.1:1/x", "");

    private final SettingsStore settings = SettingsStore.inMemory(Settings.DEFAULT);

    @Test
    void theDemoIsTheDemoWhateverElseIsSaid() {
        assertThat(new Setup(Map.of("DELPHI_API_KEY", "dsk-1"), true, settings).choice())
                .isEqualTo(new ServiceChoice.Demo(Optional.empty()));
    }

    @Test
    void whatIsSettledLaterHoldsFromThenOn() {
        Setup setup = new Setup(Map.of("DELPHI_API_KEY", "dsk-1"), false, settings);
        ServiceChoice.Own first = (ServiceChoice.Own) setup.choice();
        settings.update(was ->
                was.withOwn(it ->
                        it.withAddress(Optional.of(ServiceAddress.of("https://later.example")))));

        assertThat(setup.now(first).address())
                .isEqualTo(ServiceAddress.of("https://later.example"));
    }

    @Test
    void printsNoKey() {
        Map<String, String> keys =
                Map.of("DELPHI_API_KEY", "secret", "PYTHIA_SPEECH_TO_TEXT_KEY", "secret");

        assertThat(new Setup(keys, false, settings).toString()).doesNotContain("secret");
    }

    @Test
    void aKeyThatWasEnteredLeadsToTheUsersCloneAndTheEnvironmentsComesFirst() {
        Secrets secrets = Secrets.none();
        secrets.apiKey(CloneId.FIRST).keep(Secret.of("dlph_kept"), KeyPlace.RUN);

        assertThat(key(new Setup(Map.of(), false, settings, secrets))).isEqualTo("dlph_kept");
        assertThat(key(new Setup(Map.of("DELPHI_API_KEY", "dsk-1"), false, settings, secrets)))
                .isEqualTo("dsk-1");
    }

    @Test
    void theUsersOwnProxyIsUsedWithItsNameAndPassword() {
        Secrets secrets = Secrets.none();
        secrets.proxyPassword().keep(Secret.of("open sesame"), KeyPlace.RUN);
        settings.update(was ->
                was.withNetwork(
                        new Network(
                                ProxyUse.MANUAL,
                                Optional.of(ProxyAddress.of("proxy.example:3128")),
                                Optional.of("me"),
                                Optional.empty(),
                                Optional.of("/company.pem"))));

        assertThat(new Setup(Map.of(), false, settings, secrets).network())
                .isEqualTo(
                        new NetworkChoice(
                                new NetworkChoice.ProxyChoice.Named("proxy.example", 3128),
                                Optional.of(new NetworkChoice.Credentials("me", "open sesame")),
                                Optional.of(Path.of("/company.pem"))));
    }

    private static String key(Setup setup) {
        return setup.choice() instanceof ServiceChoice.Own own ? own.key().secret() : "none";
    }

    @Test
    void speechIsLeftToTheServiceUnlessAnotherIsSettled() {
        assertThat(preferences(Map.of()).speechToText()).isEmpty();
        settings.update(was -> was.withTranscription(Optional.of(NOBODY)));

        assertThat(preferences(Map.of()).speechToText()).isPresent();
    }

    @Test
    void anUnusableKeyIsToldWhereItIsNeeded() {
        settings.update(was -> was.withTranscription(Optional.of(NOBODY)));
        SpeechToText told =
                preferences(Map.of("PYTHIA_SPEECH_TO_TEXT_KEY", "a secret"))
                        .speechToText()
                        .orElseThrow();
        VoiceClip clip = new VoiceClip(new byte[2], List.of(), Waveform.EMPTY);

        assertThat(
                        catchThrowableOfType(
                                        TranscriptionException.class, () -> told.transcribe(clip))
                                .problem())
                .isEqualTo(
                        new Problem.NotTranscribed("the key contains characters that no key has"));
    }

    @Test
    void answersComeAtOnceWhereStreamingIsOff() {
        assertThat(preferences(Map.of()).delivery()).isEqualTo(Delivery.STREAMED);
        settings.update(was -> was.withStreaming(Streaming.OFF));

        assertThat(preferences(Map.of()).delivery()).isEqualTo(Delivery.WHOLE);
    }

    @ParameterizedTest
    @EnumSource(TypedAnswers.class)
    void everyWayOfAnsweringIsATurns(TypedAnswers how) {
        settings.update(was -> was.withTypedAnswers(how));

        assertThat(preferences(Map.of()).typed()).isEqualTo(TypedAnswer.valueOf(how.name()));
    }

    private Preferences preferences(Map<String, String> environment) {
        try (WebClient web = new WebClient("Pythia (test)", NetworkAccess.direct())) {
            return new SettledPreferences(new Setup(environment, false, settings), web).get();
        }
    }
}

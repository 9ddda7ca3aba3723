package app.pythia.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.FixedSettings;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.settings.Streaming;
import app.pythia.settings.TypedAnswers;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswersViewModelTest {

    private final Fixture set = new Fixture();
    private final SettingsStore store = set.store;
    private final AnswersViewModel model = set.model.answers();

    @Test
    void choicesHoldAtOnce() {
        model.streaming().turn().accept(false);
        model.typed().choose().accept(TypedAnswers.TEXT);

        assertThat(settings().streaming()).isEqualTo(Streaming.OFF);
        assertThat(settings().typedAnswers()).isEqualTo(TypedAnswers.TEXT);
        assertThat(model.streaming().on().getValue()).isFalse();
        assertThat(model.typed().now().getValue()).isEqualTo(TypedAnswers.TEXT);
    }

    @Test
    void whatWasMeasuredIsTold() {
        VoiceTimes times =
                new VoiceTimes(
                        Optional.of(Duration.ofMillis(940)), Optional.of(Duration.ofMillis(1450)));
        AnswersViewModel measured =
                set.with(ports ->
                                new SettingsPorts(
                                        store,
                                        FixedSettings.NONE,
                                        ClonePort.first(true),
                                        () -> times,
                                        ports.sound(),
                                        ports.keys(),
                                        ports.keptSounds(),
                                        ports.transfers(),
                                        ports.globalKeys()))
                        .answers();

        assertThat(about(measured, TypedAnswers.SENTENCES)).endsWith("Lately heard after 0.9 s.");
        assertThat(about(measured, TypedAnswers.FASTEST_VOICE))
                .endsWith("Now that is: sentence by sentence.");
        assertThat(about(model, TypedAnswers.SENTENCES)).doesNotContain("Lately");
    }

    private static String about(AnswersViewModel answers, TypedAnswers how) {
        return answers.typed().options().stream()
                .filter(option -> option.value() == how)
                .map(option -> option.about().getValue())
                .findFirst()
                .orElseThrow();
    }

    private Settings settings() {
        return set.settings();
    }
}

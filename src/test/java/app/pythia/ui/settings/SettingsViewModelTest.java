package app.pythia.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.check.CheckState.Doing;
import app.pythia.ui.SoundSamples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {
    private final Fixture set = new Fixture();
    private final SettingsViewModel model = set.model;

    @Test
    void onePartIsLookedAtAtATime() {
        assertThat(model.section().get()).isEqualTo(Section.CLONE);
        model.go(Section.LISTENING);
        assertThat(model.section().get()).isEqualTo(Section.LISTENING);
    }

    @Test
    void stepsEndAtTheFirstAndTheLastPart() {
        model.step(-1);
        assertThat(model.section().get()).isEqualTo(Section.CLONE);
        model.go(Section.DATA);
        model.step(1);
        model.step(1);
        assertThat(model.section().get()).isEqualTo(Section.DIAGNOSTICS);
    }

    @Test
    void devicesAreLookedForWhenTheirPartIsLookedAt() {
        set.sound.devices().with(List.of("USB"), List.of("HDMI"));
        model.open();
        assertThat(names(model.microphone().microphone())).containsExactly("System’s choice");
        model.go(Section.MICROPHONE);
        assertThat(names(model.microphone().microphone())).contains("USB");
        assertThat(names(model.listening().speaker())).doesNotContain("HDMI");
        model.go(Section.LISTENING);
        assertThat(names(model.listening().speaker())).contains("HDMI");
    }

    @Test
    void devicesAreLookedForAgainWhenThePageIsOpenedAgain() {
        model.go(Section.MICROPHONE);
        model.close();
        set.sound.devices().with(List.of("USB"), List.of());
        model.open();

        assertThat(names(model.microphone().microphone())).contains("USB");
    }

    @Test
    void theCheckEndsWhenItsPartOrThePageIsLeft() {
        model.go(Section.MICROPHONE);
        model.microphone().check().start();
        model.go(Section.TALKING);
        assertThat(set.sound.check().calls()).containsExactly("start", "stop");

        model.go(Section.MICROPHONE);
        model.microphone().check().start();
        model.close();
        assertThat(set.sound.check().state().get().doing()).isEqualTo(Doing.NOTHING);
    }

    @Test
    void whatIsHalfWrittenGoesWhenItsPartIsLeft() {
        model.yourClone().address().text().set("https://half");
        model.go(Section.TALKING);

        assertThat(model.yourClone().address().text().get()).isEmpty();
    }

    @Test
    void diagnosticsOpenOnTheNewestTurn() {
        set.sound.diagnostics().are(SoundSamples.spoken(10), SoundSamples.typed(60));
        model.diagnostics().choose(model.diagnostics().rows().getLast());
        model.go(Section.DIAGNOSTICS);

        assertThat(model.diagnostics().chosen().get().map(TurnRow::turn))
                .isEqualTo(Optional.of(SoundSamples.spoken(10)));
    }

    private static List<String> names(DeviceSetting setting) {
        return setting.offer().getValue().choices().stream()
                .map(DeviceSetting.Choice::words)
                .toList();
    }
}

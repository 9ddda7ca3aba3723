package app.pythia.ui.shell;

import static app.pythia.ui.shell.SettingsInWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.check.CheckResult.Verdict;
import app.pythia.check.CheckState.Doing;
import app.pythia.ui.SoundSamples;
import app.pythia.ui.settings.Section;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The parts of the settings that have to do with sound, in the window.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX starts the window before every test.
class SoundSettingsPageTest {
    private SettingsInWindow in;

    @Start
    void open(Stage stage) {
        in = new SettingsInWindow(stage);
    }

    @AfterEach
    void close() {
        in.close();
    }

    @Test
    void aDeviceIsChosenByKey() {
        in.sound.devices().with(List.of("USB"), List.of());
        in.go(Section.MICROPHONE);
        until(() -> choices().size() == 2);
        in.robot.interact(() -> in.node("#microphone").requestFocus());
        in.robot.push(KeyCode.DOWN);

        until(() -> in.settings().devices().microphone().equals(Optional.of("USB")));
    }

    @Test
    void openingTheListLooksForDevicesAndChoosesNone() {
        in.go(Section.MICROPHONE);
        in.store.update(was -> was.withDevices(was.devices().withMicrophone(Optional.of("Gone"))));
        in.sound.devices().with(List.of("A", "B", "C"), List.of());
        in.robot.clickOn("#microphone");

        until(() ->
                choices()
                        .equals(List.of("System’s choice", "A", "B", "C", "Gone (not connected)")));
        assertThat(in.settings().devices().microphone()).contains("Gone");
    }

    @Test
    void aDeviceThatComesOrGoesIsSeenInTheOpenList() {
        in.sound.devices().with(List.of("A", "B"), List.of());
        in.store.update(was -> was.withDevices(was.devices().withMicrophone(Optional.of("B"))));
        in.go(Section.MICROPHONE);
        in.robot.clickOn("#microphone");
        until(() -> box().isShowing());
        in.sound.devices().with(List.of("A", "Ab", "B"), List.of());
        until(() -> choices().equals(List.of("System’s choice", "A", "Ab", "B")));
        until(() -> Seen.in(in.stage, "B"));
        in.sound.devices().with(List.of("Ab"), List.of());
        until(() -> choices().equals(List.of("System’s choice", "Ab", "B (not connected)")));

        assertThat(box().isShowing()).isTrue();
        until(() -> Seen.in(in.stage, "B (not connected)"));
        assertThat(in.settings().devices().microphone()).contains("B");
    }

    @Test
    void nobodyWatchesForDevicesOnceThePageIsLeft() {
        in.go(Section.MICROPHONE);
        until(() -> in.sound.devices().watchers() == 1);
        in.go(Section.LISTENING);
        until(() -> in.sound.devices().watchers() == 1);
        in.robot.push(KeyCode.ESCAPE);

        until(() -> in.sound.devices().watchers() == 0);
    }

    @Test
    void escapeClosesTheListBeforeThePage() {
        in.go(Section.MICROPHONE);
        in.robot.clickOn("#microphone");
        until(() -> box().isShowing());
        in.robot.push(KeyCode.ESCAPE);
        until(() -> !box().isShowing());
        assertThat(in.isSeen("#settings")).isTrue();
        in.robot.push(KeyCode.ESCAPE);

        until(() -> !in.isSeen("#settings"));
    }

    @Test
    void theMicrophoneIsCheckedAndItsAdviceTakenAndTakenBack() {
        in.go(Section.MICROPHONE);
        in.robot.clickOn("#check");
        in.sound.check().doing(Doing.RECORDING);
        until(() -> Seen.in(in.stage, "Speak now · 3"));
        in.sound.check().found(SoundSamples.check(Verdict.GOOD, 350, true));
        until(() -> Seen.in(in.stage, "You are heard well"));
        in.robot.clickOn("#use-advice");
        until(() -> tail() == 350);
        in.robot.clickOn("#as-before");

        until(() -> tail() == 200);
        assertThat(in.sound.check().calls()).containsExactly("start");
    }

    @Test
    void theSecondsRunWhileItRecords() {
        in.go(Section.MICROPHONE);
        in.sound.check().doing(Doing.RECORDING);

        until(() -> Seen.in(in.stage, "Speak now · 2"));
    }

    @Test
    void hearingTheDifferenceFirstAsksForARecording() {
        in.go(Section.MICROPHONE);
        in.robot.clickOn("#noise-gate-record");
        until(() -> in.node("#check").isFocused());
        assertThat(in.sound.check().calls()).containsExactly("start");
        in.sound.check().found(SoundSamples.check(Verdict.GOOD, 200, false));
        until(() -> in.isSeen("#noise-gate-untouched") && !in.isSeen("#noise-gate-record"));
        in.robot.clickOn("#noise-gate-untouched").clickOn("#gain-as-sent");

        until(() ->
                in.sound
                        .check()
                        .calls()
                        .equals(List.of("start", "hear UNTOUCHED", "hear AS_SENT")));
    }

    @Test
    void aTurnIsChosenByKeyAndShownAsAPicture() {
        SoundSamples.fill(in.sound.diagnostics());
        in.go(Section.DIAGNOSTICS);
        until(() -> picture().contains("You talk: 4,192 ms"));
        in.robot.interact(() -> in.node("#turns").requestFocus());
        in.robot.push(KeyCode.DOWN);

        until(() -> picture().contains("Sent → first sound: 1,290 ms"));
        assertThat(picture()).doesNotContain("You talk").contains("Speaker: Built-in Audio");
    }

    @Test
    void theTurnsAreCopiedAsText() {
        SoundSamples.fill(in.sound.diagnostics());
        in.go(Section.DIAGNOSTICS);
        in.robot.clickOn("#copy-turns");

        until(() -> Clipboard.getSystemClipboard().hasString());
        until(() ->
                Clipboard.getSystemClipboard()
                        .getString()
                        .startsWith("Pythia: the last turns, newest first"));
    }

    @Test
    void withoutTurnsThePageSaysHowToGetOne() {
        in.go(Section.DIAGNOSTICS);

        until(() -> in.isSeen("#no-turns") && !in.isSeen("#turns"));
    }

    private String picture() {
        return String.valueOf(in.node("#turn-picture").getAccessibleText());
    }

    private ComboBox<?> box() {
        return in.robot.lookup("#microphone").queryAs(ComboBox.class);
    }

    private List<String> choices() {
        return words(box());
    }

    private static <T> List<String> words(ComboBox<T> box) {
        return box.getItems().stream().map(box.getConverter()::toString).toList();
    }

    private long tail() {
        return in.settings().talking().tail().toMillis();
    }
}

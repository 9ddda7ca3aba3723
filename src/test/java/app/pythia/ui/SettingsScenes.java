package app.pythia.ui;

import app.pythia.check.CheckResult.Verdict;
import app.pythia.check.CheckState.Doing;
import app.pythia.ui.Gallery.Setting;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

/// Scenes of the [Gallery] on the page of settings.
final class SettingsScenes {
    private final NewThings.Adding gallery;

    SettingsScenes(NewThings.Adding gallery) {
        this.gallery = gallery;
    }

    void fill() {
        for (boolean dark : List.of(false, true)) {
            add("settings", 1160, 780, dark, SettingsScenes::open);
            for (String part : List.of("talking", "microphone", "listening", "sounds", "answers")) {
                add("settings-" + part, 1160, 780, dark, set -> open(set, part));
            }
            add("settings-diagnostics", 1160, 780, dark, SettingsScenes::diagnostics);
            add("settings-recording", 1160, 780, dark, SettingsScenes::recording);
            add("settings-checked", 1160, 900, dark, SettingsScenes::checked);
            add("settings-devices", 1160, 780, dark, SettingsScenes::devices);
            add("settings-wrong", 1160, 780, dark, SettingsScenes::wrong);
        }
        for (String part : List.of("talking", "microphone", "listening")) {
            add("settings-" + part, 360, 640, false, set -> open(set, part));
            add("settings-" + part, 2560, 1300, false, set -> open(set, part));
        }
        add("settings-sounds", 360, 900, false, set -> open(set, "sounds"));
        add("settings-sounds-delete", 1160, 780, false, SettingsScenes::deleteSounds);
        add("settings", 360, 640, false, SettingsScenes::open);
        add("settings-end", 360, 640, true, SettingsScenes::end);
        add("settings-checked", 360, 1400, true, SettingsScenes::checked);
        add("settings-taken", 1160, 900, false, SettingsScenes::taken);
        add("settings-noisy", 760, 900, false, SettingsScenes::noisy);
        add("settings-quiet", 760, 900, false, SettingsScenes::quiet);
        add("settings-quiet", 360, 1400, true, SettingsScenes::quiet);
        add("settings-busy", 1160, 780, false, SettingsScenes::busy);
        add("settings-no-microphone", 1160, 780, false, SettingsScenes::noMicrophone);
        add("settings-no-speaker", 1160, 900, false, SettingsScenes::noSpeaker);
        add("settings-gone", 360, 640, false, SettingsScenes::gone);
        add("settings-diagnostics", 360, 900, true, SettingsScenes::diagnostics);
        add("settings-diagnostics", 2560, 1300, false, SettingsScenes::diagnostics);
        add("settings-typed", 760, 780, false, SettingsScenes::typed);
        add("settings-no-turns", 1160, 780, false, set -> open(set, "diagnostics"));
    }

    private void add(String name, int width, int height, boolean dark, Consumer<Setting> scene) {
        gallery.add(name, width, height, dark, scene);
    }

    private static void open(Setting set) {
        Gallery.press(set, "#open-settings");
    }

    private static void open(Setting set, String part) {
        set.sound().devices().with(SoundSamples.microphones(), List.of("HDMI / DisplayPort"));
        set.sound().devices().systems("Built-in Audio Analog Stereo");
        open(set);
        if (set.stage().getScene().lookup("#go-" + part) instanceof ToggleButton link) {
            link.fire();
        }
    }

    private static void deleteSounds(Setting set) {
        open(set, "sounds");
        Gallery.press(set, "#delete-sounds");
    }

    private static void recording(Setting set) {
        open(set, "microphone");
        set.sound().check().loud(0.62f, 0.81f);
        set.sound().check().doing(Doing.RECORDING);
    }

    private static void checked(Setting set) {
        open(set, "microphone");
        Gallery.press(set, "#check");
        set.sound().check().found(SoundSamples.check(Verdict.GOOD, 350, true));
    }

    private static void taken(Setting set) {
        checked(set);
        Gallery.later(200, () -> Gallery.press(set, "#use-advice"));
    }

    private static void noisy(Setting set) {
        open(set, "microphone");
        Gallery.press(set, "#check");
        set.sound().check().found(SoundSamples.check(Verdict.NOISY, 200, false));
    }

    private static void quiet(Setting set) {
        open(set, "microphone");
        Gallery.press(set, "#check");
        set.sound().check().found(SoundSamples.check(Verdict.QUIET, 200, false));
    }

    private static void busy(Setting set) {
        open(set, "microphone");
        set.sound().check().doing(Doing.BUSY);
    }

    private static void noMicrophone(Setting set) {
        open(set, "microphone");
        set.sound().check().doing(Doing.NO_MICROPHONE);
    }

    private static void noSpeaker(Setting set) {
        checked(set);
        set.sound().check().doing(Doing.NO_SPEAKER);
    }

    private static void devices(Setting set) {
        open(set, "microphone");
        if (set.stage().getScene().lookup("#microphone") instanceof ComboBox<?> box) {
            Gallery.later(
                    100,
                    () -> {
                        box.getSelectionModel().select(2);
                        set.sound()
                                .devices()
                                .with(List.of("Built-in Audio Analog Stereo"), List.of());
                        box.show();
                    });
        }
    }

    private static void gone(Setting set) {
        devices(set);
        Gallery.later(
                300,
                () -> {
                    if (set.stage().getScene().lookup("#microphone") instanceof ComboBox<?> box) {
                        box.hide();
                    }
                });
    }

    private static void diagnostics(Setting set) {
        SoundSamples.fill(set.sound().diagnostics());
        open(set, "diagnostics");
    }

    private static void typed(Setting set) {
        set.sound().diagnostics().are(SoundSamples.typed(20), SoundSamples.cancelled(90));
        open(set, "diagnostics");
    }

    private static void wrong(Setting set) {
        open(set, "speech");
        if (set.stage().getScene().lookup("#speech-endpoint") instanceof TextField field) {
            field.setText("http://speech.example/v1");
            field.fireEvent(new ActionEvent());
        }
    }

    private static void end(Setting set) {
        open(set, "microphone");
        if (set.stage().getScene().lookup(".settings .scroll-pane") instanceof ScrollPane pane) {
            Gallery.later(200, () -> pane.setVvalue(1));
        }
    }
}

package app.pythia.ui.settings;

import app.pythia.settings.Transcription;
import app.pythia.ui.fx.OpenDialog;
import app.pythia.ui.fx.Question;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Makes the parts of the settings, each when it is first looked at.
final class Sections {
    private final SettingsViewModel model;
    private final BiConsumer<Question, Runnable> ask;
    private final DataActions data;
    private final OpenDialog pictures;

    /// @param ask asks the user, and does it if the answer is yes
    /// @param pictures asks which file is to be a clone's picture
    Sections(
            SettingsViewModel model,
            BiConsumer<Question, Runnable> ask,
            DataActions data,
            OpenDialog pictures) {
        this.model = model;
        this.ask = ask;
        this.data = data;
        this.pictures = pictures;
    }

    Node of(Section section) {
        return switch (section) {
            case CLONE -> ClonePanel.of(model.yourClone(), ask, pictures);
            case TALKING -> talking(model.talking());
            case MICROPHONE -> microphone(model.microphone());
            case LISTENING -> listening(model.listening());
            case SOUNDS -> new SectionView(new KeptSoundsPanel(model.keptSounds(), ask));
            case ANSWERS -> answers(model.answers());
            case SPEECH -> speech(model.speech());
            case NETWORK -> new NetworkPanel(model.network());
            case DATA -> new DataPanel(data);
            case DIAGNOSTICS -> new DiagnosticsView(model.diagnostics());
        };
    }

    private static Node talking(TalkingViewModel talking) {
        return new SectionView(
                new RadioChoice<>(talking.mode()),
                new GlobalTalkPanel(talking.elsewhere()),
                new SliderField(talking.tail()),
                new RadioChoice<>(talking.opening()),
                new SliderField(talking.preRoll()),
                new SwitchBox(talking.cue()),
                new SwitchBox(talking.listenFirst()));
    }

    private static Node microphone(MicrophoneViewModel microphone) {
        CheckPanel check = new CheckPanel(microphone.check());
        return new SectionView(
                new DeviceBox(microphone.microphone()),
                check,
                with(new SliderField(microphone.gain()), "gain", microphone, check),
                with(new SwitchBox(microphone.highPass()), "high-pass", microphone, check),
                with(new SwitchBox(microphone.noiseGate()), "noise-gate", microphone, check));
    }

    /// A filter, and the way to hear what it does.
    private static Node with(
            Node filter, String id, MicrophoneViewModel microphone, CheckPanel check) {
        Difference difference = new Difference(id, microphone.check(), check::goTo);
        if (filter instanceof SwitchBox) {
            difference.getStyleClass().add("beneath");
        }
        return new VBox(8, filter, difference);
    }

    private static Node listening(ListeningViewModel listening) {
        return new SectionView(
                new DeviceBox(listening.speaker()),
                new SliderField(listening.volume()),
                new SliderField(listening.speed()),
                new RadioChoice<>(listening.notice()));
    }

    private static Node answers(AnswersViewModel answers) {
        return new SectionView(
                new SwitchBox(answers.streaming()), new RadioChoice<>(answers.typed()));
    }

    private static Node speech(SpeechViewModel speech) {
        return new SectionView(
                Lines.muted(
                        "For a service that takes no sound: what you say is written down here first, then sent as text. Off while no endpoint is set; its key is read from PYTHIA_SPEECH_TO_TEXT_KEY."),
                new SettingField(
                        speech.endpoint(),
                        "speech-endpoint",
                        "Endpoint",
                        "The whole address of its POST /v1/audio/transcriptions. On this machine http:// will do.",
                        "http://localhost:8000/v1/audio/transcriptions"),
                new SettingField(
                        speech.model(),
                        "speech-model",
                        "Model",
                        "The model it is asked for. Empty means "
                                + Transcription.DEFAULT_MODEL
                                + ".",
                        Transcription.DEFAULT_MODEL));
    }
}

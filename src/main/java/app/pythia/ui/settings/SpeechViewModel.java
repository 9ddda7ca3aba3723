package app.pythia.ui.settings;

import app.pythia.settings.Settings;
import app.pythia.settings.Transcription;
import java.util.List;
import java.util.Optional;

/// Who writes down what is spoken, if not the service. Used on the window's thread alone.
final class SpeechViewModel {
    /// An endpoint for trying a model's name on.
    private static final String ANY_ENDPOINT = "https://localhost";

    private final Settled settled;
    private final TextSetting endpoint = new TextSetting(this::saveEndpoint);
    private final TextSetting model = new TextSetting(this::saveModel);
    private String knownModel = "";

    SpeechViewModel(Settled settled) {
        this.settled = settled;
        settled.now().subscribe(this::show);
    }

    /// Its address; empty for none.
    TextSetting endpoint() {
        return endpoint;
    }

    /// The model that it is asked for; empty for the usual one.
    TextSetting model() {
        return model;
    }

    List<TextSetting> texts() {
        return List.of(endpoint, model);
    }

    private void saveEndpoint(String text) {
        Optional<Transcription> transcription =
                TextSetting.optional(text).map(it -> Transcription.of(it, knownModel));
        settled.change(was -> was.withTranscription(transcription));
    }

    private void saveModel(String text) {
        knownModel = Transcription.of(ANY_ENDPOINT, text).model();
        settled.change(was ->
                was.withTranscription(
                        was.transcription()
                                .map(it -> new Transcription(it.endpoint(), knownModel))));
    }

    private void show(Settings now) {
        endpoint.settled(now.transcription().map(it -> it.endpoint().toString()).orElse(""));
        now.transcription().map(Transcription::model).ifPresent(this::showModel);
    }

    private void showModel(String name) {
        knownModel = name;
        model.settled(name.equals(Transcription.DEFAULT_MODEL) ? "" : name);
    }
}

package app.pythia.ui.settings;

import app.pythia.settings.FixedSettings;
import app.pythia.settings.ServiceAddress;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsProblem;
import app.pythia.settings.SettingsStore;
import app.pythia.settings.Streaming;
import app.pythia.settings.Transcription;
import app.pythia.settings.TypedAnswers;
import app.pythia.settings.UserEmail;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.notice.SettingsNotices;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// The settings, as they can be changed in the window. Used on the window's thread alone.
public final class SettingsViewModel {
    /// An endpoint for trying a model's name on.
    private static final String ANY_ENDPOINT = "https://localhost";

    private final SettingsStore store;
    private final boolean ownClone;
    private final ReadOnlyObjectProperty<Settings> settings;
    private final ReadOnlyObjectProperty<Optional<SettingsProblem>> problem;
    private final Supplier<VoiceTimes> measured;
    private final ObjectProperty<VoiceTimes> times;
    private final TextSetting address;
    private final TextSetting userEmail;
    private final TextSetting endpoint = new TextSetting(this::saveEndpoint);
    private final TextSetting model = new TextSetting(this::saveModel);
    private String knownModel = "";

    public SettingsViewModel(SettingsPorts ports, FxBridge bridge) {
        store = ports.store();
        ownClone = ports.ownClone();
        settings = bridge.watch(store.settings());
        problem = bridge.watch(store.problem());
        measured = ports.times();
        times = new SimpleObjectProperty<>(measured.get());
        address =
                fixedOr(
                        ports.fixed().address(),
                        FixedSettings.ADDRESS,
                        text -> was -> was.withAddress(optional(text).map(ServiceAddress::of)));
        userEmail =
                fixedOr(
                        ports.fixed().userEmail(),
                        FixedSettings.EMAIL,
                        text -> was -> was.withUserEmail(optional(text).map(UserEmail::of)));
        settings.subscribe(this::show);
    }

    /// Where the service is; empty for its own address.
    public TextSetting address() {
        return address;
    }

    public TextSetting userEmail() {
        return userEmail;
    }

    /// Who writes down what is spoken; empty for the service itself.
    public TextSetting endpoint() {
        return endpoint;
    }

    /// The model that it is asked for; empty for the usual one.
    public TextSetting model() {
        return model;
    }

    /// All that is written, in its order.
    public List<TextSetting> texts() {
        return List.of(address, userEmail, endpoint, model);
    }

    public ObservableValue<Streaming> streaming() {
        return settings.map(Settings::streaming);
    }

    public void stream(boolean on) {
        store.update(was -> was.withStreaming(on ? Streaming.ON : Streaming.OFF));
    }

    public ObservableValue<TypedAnswers> typedAnswers() {
        return settings.map(Settings::typedAnswers);
    }

    public void answerTyped(TypedAnswers how) {
        store.update(was -> was.withTypedAnswers(how));
    }

    /// What that choice does, with what was measured.
    public ObservableValue<String> about(TypedAnswers how) {
        return times.map(known -> AnswerWords.about(how, known));
    }

    /// What is wrong with keeping the settings; empty if nothing is.
    public ObservableValue<String> problem() {
        return problem.map(it -> it.map(SettingsNotices::of).orElse(""));
    }

    /// Whether the demo clone is talked with, which asks neither address.
    public boolean isDemo() {
        return !ownClone;
    }

    /// They are opened, or closed: goes back from what is written and not finished, and looks anew
    /// at what has been measured.
    public void turned() {
        texts().forEach(TextSetting::revert);
        times.set(measured.get());
    }

    private TextSetting fixedOr(
            Optional<String> fixed,
            String variable,
            Function<String, UnaryOperator<Settings>> with) {
        return fixed.map(value -> TextSetting.fixed(value, variable))
                .orElseGet(() -> new TextSetting(text -> store.update(with.apply(text))));
    }

    private void saveEndpoint(String text) {
        Optional<Transcription> transcription =
                optional(text).map(it -> Transcription.of(it, knownModel));
        store.update(was -> was.withTranscription(transcription));
    }

    private void saveModel(String text) {
        knownModel = Transcription.of(ANY_ENDPOINT, text).model();
        store.update(was ->
                was.withTranscription(
                        was.transcription()
                                .map(it -> new Transcription(it.endpoint(), knownModel))));
    }

    private void show(Settings now) {
        address.settled(now.address().map(it -> it.uri().toString()).orElse(""));
        userEmail.settled(now.userEmail().orElse(""));
        endpoint.settled(now.transcription().map(it -> it.endpoint().toString()).orElse(""));
        now.transcription().map(Transcription::model).ifPresent(this::showModel);
    }

    private void showModel(String name) {
        knownModel = name;
        model.settled(name.equals(Transcription.DEFAULT_MODEL) ? "" : name);
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }
}

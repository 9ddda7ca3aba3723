package app.pythia.app;

import app.pythia.audio.device.DeviceNames;
import app.pythia.settings.FixedSettings;
import app.pythia.settings.ServiceChoice;
import app.pythia.settings.SettingsStore;
import app.pythia.support.Observable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a run stands on: the environment, the option and the settings as they are at the moment.
///
/// @param demo whether the demo clone is to be talked with, whatever else is said
record Setup(Map<String, String> environment, boolean demo, SettingsStore settings) {
    private static final String SPEECH_TO_TEXT_KEY = "PYTHIA_SPEECH_TO_TEXT_KEY";

    /// The variables of the environment that hold keys.
    static final List<String> KEYS = List.of(FixedSettings.KEY, SPEECH_TO_TEXT_KEY);

    ServiceChoice choice() {
        return demo
                ? new ServiceChoice.Demo(Optional.empty())
                : ServiceChoice.from(environment, settings.settings().get());
    }

    /// The user's own clone as it is settled now; as it was, if that has become unusable.
    ServiceChoice.Own now(ServiceChoice.Own was) {
        return choice() instanceof ServiceChoice.Own own ? own : was;
    }

    /// The devices that are chosen, as the settings change.
    Observable<DeviceNames> devices() {
        Observable<DeviceNames> chosen = new Observable<>(DeviceNames.NONE);
        settings.settings()
                .subscribe(now ->
                        chosen.set(
                                new DeviceNames(
                                        now.devices().microphone(), now.devices().speaker())));
        return chosen;
    }

    FixedSettings fixed() {
        return FixedSettings.by(environment);
    }

    Optional<String> speechToTextKey() {
        return Optional.ofNullable(environment.get(SPEECH_TO_TEXT_KEY))
                .map(String::strip)
                .filter(key -> !key.isEmpty());
    }

    /// It prints no environment, which holds keys.
    @Override
    public String toString() {
        return "Setup[demo=" + demo + "]";
    }
}

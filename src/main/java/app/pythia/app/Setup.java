package app.pythia.app;

import app.pythia.audio.device.DeviceNames;
import app.pythia.network.NetworkChoice;
import app.pythia.network.NetworkChoice.Credentials;
import app.pythia.network.NetworkChoice.ProxyChoice;
import app.pythia.settings.Clones;
import app.pythia.settings.FixedSettings;
import app.pythia.settings.Network;
import app.pythia.settings.OwnClone;
import app.pythia.settings.Partner;
import app.pythia.settings.ServiceChoice;
import app.pythia.settings.SettingsStore;
import app.pythia.support.Observable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a run stands on: the environment, the option and the settings as they are at the moment.
///
/// @param demo whether the demo clone is to be talked with, whatever else is said
/// @param secrets what the user has entered and nobody else may read
record Setup(
        Map<String, String> environment, boolean demo, SettingsStore settings, Secrets secrets) {
    private static final String SPEECH_TO_TEXT_KEY = "PYTHIA_SPEECH_TO_TEXT_KEY";

    /// The variables of the environment that hold keys.
    static final List<String> KEYS = List.of(FixedSettings.KEY, SPEECH_TO_TEXT_KEY);

    /// Without anything that is kept.
    Setup(Map<String, String> environment, boolean demo, SettingsStore settings) {
        this(environment, demo, settings, Secrets.none());
    }

    /// Which of the user's clones this run is about: the one that was chosen last, or the first one
    /// where the environment holds the key.
    OwnClone own() {
        Clones clones = settings.settings().get().clones();
        return keyFixedBy().isPresent() ? clones.all().getFirst() : clones.chosen();
    }

    /// Whom to talk with.
    ServiceChoice choice() {
        Partner partner = settings.settings().get().clones().partner();
        return partner == Partner.DEMO && keyFixedBy().isEmpty()
                ? new ServiceChoice.Demo(Optional.empty())
                : choice(own());
    }

    /// Who answers where one of the user's clones is chosen: itself, or the demo clone while its
    /// key is not known.
    ServiceChoice choice(OwnClone clone) {
        return demo
                ? new ServiceChoice.Demo(Optional.empty())
                : ServiceChoice.from(environment, clone, secrets.key(clone.id()));
    }

    /// The clone as it is settled now; as it was, if that has become unusable. Never another one,
    /// whichever has been chosen since.
    ServiceChoice.Own now(ServiceChoice.Own was) {
        return settings.settings()
                .get()
                .clones()
                .find(was.id())
                .map(this::choice)
                .filter(ServiceChoice.Own.class::isInstance)
                .map(ServiceChoice.Own.class::cast)
                .orElse(was);
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

    /// How the outside is reached, as it is settled at the moment.
    NetworkChoice network() {
        Network network = settings.settings().get().network();
        return new NetworkChoice(
                proxy(network),
                network.user().map(user -> new Credentials(user, secrets.proxyPasswordText())),
                network.certificates().map(Path::of));
    }

    /// Without an address, the user's own proxy is none.
    private static ProxyChoice proxy(Network network) {
        return switch (network.proxy()) {
            case SYSTEM -> new ProxyChoice.OfSystem();
            case NONE -> new ProxyChoice.None();
            case MANUAL ->
                    network.address()
                            .<ProxyChoice>map(it -> new ProxyChoice.Named(it.host(), it.port()))
                            .orElseGet(ProxyChoice.None::new);
        };
    }

    /// Reads the secrets that are needed and kept; waits for the key, but not for long.
    void readSecrets() throws InterruptedException {
        secrets.readProxyPassword(settings.settings().get());
        readKey();
    }

    /// Reads the key of the clone that this run is about; waits for it, but not for long.
    void readKey() throws InterruptedException {
        if (!demo && keyFixedBy().isEmpty()) {
            secrets.readKey(own());
        }
    }

    /// The variable of the environment that holds the key for this run, if one does.
    Optional<String> keyFixedBy() {
        return environment.getOrDefault(FixedSettings.KEY, "").isBlank()
                ? Optional.empty()
                : Optional.of(FixedSettings.KEY);
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

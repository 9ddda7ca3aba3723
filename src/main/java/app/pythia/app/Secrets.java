package app.pythia.app;

import app.pythia.settings.CloneId;
import app.pythia.settings.FileVault;
import app.pythia.settings.KeptSecret;
import app.pythia.settings.KeyPlace;
import app.pythia.settings.KeyVault.Entry;
import app.pythia.settings.OwnClone;
import app.pythia.settings.Secret;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.settings.Vaults;
import app.pythia.settings.keychain.Keychain;
import app.pythia.support.Redactor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// What the user has entered and nobody else may read, as it is in this run: a key for each clone,
/// and the proxy's password. Safe for use by any thread.
final class Secrets {
    /// A start is not held up for longer by a keychain that waits for its password.
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Vaults vaults;
    private final SettingsStore settings;
    private final Redactor redactor;
    private final Map<CloneId, KeptSecret> apiKeys = new ConcurrentHashMap<>();
    private final KeptSecret proxyPassword;

    private Secrets(Vaults vaults, SettingsStore settings, Redactor redactor) {
        this.vaults = vaults;
        this.settings = settings;
        this.redactor = redactor;
        proxyPassword =
                secret(
                        Entry.PROXY_PASSWORD,
                        place ->
                                settings.update(was ->
                                        was.withNetwork(was.network().withPasswordPlace(place))));
    }

    /// Those that are kept in the system's keychain, or in a data folder.
    ///
    /// @param redactor is told of each before it is used
    static Secrets in(Path folder, SettingsStore settings, Redactor redactor) {
        Vaults vaults =
                new Vaults(new Keychain(System.getProperty("os.name")), new FileVault(folder));
        return of(vaults, settings, redactor);
    }

    static Secrets of(Vaults vaults, SettingsStore settings, Redactor redactor) {
        return new Secrets(vaults, settings, redactor);
    }

    /// There are none, and what is entered is forgotten with the program.
    static Secrets none() {
        Vaults nowhere = new Vaults(new NoVault(), new NoVault());
        return of(nowhere, SettingsStore.inMemory(Settings.DEFAULT), new Redactor());
    }

    /// The key to one of the user's clones.
    KeptSecret apiKey(CloneId clone) {
        return apiKeys.computeIfAbsent(
                clone,
                id ->
                        secret(
                                Entry.apiKey(id),
                                place ->
                                        settings.update(was ->
                                                was.withOwn(id, it -> it.withKeyPlace(place)))));
    }

    KeptSecret proxyPassword() {
        return proxyPassword;
    }

    /// The key to one of the user's clones, if it is known.
    Optional<Secret> key(CloneId clone) {
        return apiKey(clone).state().get().secret();
    }

    /// The password for the proxy; empty if it is not known.
    String proxyPasswordText() {
        return proxyPassword.state().get().secret().map(Secret::text).orElse("");
    }

    /// Looks for a clone's key where it was put, unless it is known, and waits for it, but not for
    /// long.
    void readKey(OwnClone clone) throws InterruptedException {
        Optional<KeyPlace> place = clone.keyPlace();
        if (place.isPresent() && key(clone.id()).isEmpty()) {
            apiKey(clone.id()).read(place.get());
            apiKey(clone.id()).awaitDone();
        }
    }

    /// Looks for the password where it was put.
    void readProxyPassword(Settings now) {
        now.network().passwordPlace().ifPresent(proxyPassword::read);
    }

    private KeptSecret secret(Entry entry, Consumer<Optional<KeyPlace>> place) {
        return new KeptSecret(
                entry,
                vaults,
                PATIENCE,
                new KeptSecret.Told(secret -> redactor.conceal(secret.text()), place));
    }
}

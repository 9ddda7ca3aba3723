package app.pythia.app;

import app.pythia.settings.FileVault;
import app.pythia.settings.KeptSecret;
import app.pythia.settings.KeyVault.Entry;
import app.pythia.settings.Secret;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.settings.Vaults;
import app.pythia.settings.keychain.Keychain;
import app.pythia.support.Redactor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// What the user has entered and nobody else may read, as it is in this run.
record Secrets(KeptSecret apiKey, KeptSecret proxyPassword) {
    /// A start is not held up for longer by a keychain that waits for its password.
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /// Those that are kept in the system's keychain, or in a data folder.
    ///
    /// @param redactor is told of each before it is used
    static Secrets in(Path folder, SettingsStore settings, Redactor redactor) {
        Vaults vaults =
                new Vaults(new Keychain(System.getProperty("os.name")), new FileVault(folder));
        return of(vaults, settings, redactor);
    }

    static Secrets of(Vaults vaults, SettingsStore settings, Redactor redactor) {
        return new Secrets(
                new KeptSecret(
                        Entry.API_KEY,
                        vaults,
                        PATIENCE,
                        new KeptSecret.Told(
                                secret -> redactor.conceal(secret.text()),
                                place -> settings.update(was -> was.withKeyPlace(place)))),
                new KeptSecret(
                        Entry.PROXY_PASSWORD,
                        vaults,
                        PATIENCE,
                        new KeptSecret.Told(
                                secret -> redactor.conceal(secret.text()),
                                place ->
                                        settings.update(was ->
                                                was.withNetwork(
                                                        was.network().withPasswordPlace(place))))));
    }

    /// There are none, and what is entered is forgotten with the program.
    static Secrets none() {
        Vaults nowhere = new Vaults(new NoVault(), new NoVault());
        return of(nowhere, SettingsStore.inMemory(Settings.DEFAULT), new Redactor());
    }

    /// The user's key, if it is known.
    Optional<Secret> key() {
        return apiKey.state().get().secret();
    }

    /// The password for the proxy; empty if it is not known.
    String proxyPasswordText() {
        return proxyPassword.state().get().secret().map(Secret::text).orElse("");
    }

    /// Looks for the key where it was put, and waits for it, but not for long.
    void readKey(Settings settings) throws InterruptedException {
        if (settings.keyPlace().isPresent()) {
            apiKey.read(settings.keyPlace().get());
            apiKey.awaitRead();
        }
    }

    /// Looks for the password where it was put.
    void readProxyPassword(Settings settings) {
        settings.network().passwordPlace().ifPresent(proxyPassword::read);
    }
}

package app.pythia.ui.settings;

import app.pythia.settings.KeptSecret;
import app.pythia.settings.KeyPlace;
import app.pythia.settings.KeyVault;
import app.pythia.settings.KeyVault.Entry;
import app.pythia.settings.Secret;
import app.pythia.settings.Vaults;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What the settings' page knows of the user's secrets.
///
/// @param fixedBy the variable of the environment that holds the key for this run
/// @param another whether the key as it is now would lead to another clone than is talked with
/// @param reopen opens the window anew, with the clone that the key leads to; does nothing during a
///   turn
public record KeyPorts(
        KeptSecret apiKey,
        KeptSecret proxyPassword,
        Optional<String> fixedBy,
        BooleanSupplier another,
        Runnable reopen) {

    /// Nothing is kept, and everything can be.
    public static KeyPorts inMemory() {
        return new KeyPorts(
                inMemory(Entry.API_KEY),
                inMemory(Entry.PROXY_PASSWORD),
                Optional.empty(),
                () -> false,
                () -> {});
    }

    private static KeptSecret inMemory(Entry entry) {
        return new KeptSecret(
                entry,
                new Vaults(new InMemory(), new InMemory()),
                Duration.ofSeconds(5),
                new KeptSecret.Told(_ -> {}, _ -> {}));
    }

    /// A place that forgets with the program.
    private static final class InMemory implements KeyVault {
        private final Map<Entry, Secret> kept = new HashMap<>();

        @Override
        public synchronized Optional<Secret> read(Entry entry) {
            return Optional.ofNullable(kept.get(entry));
        }

        @Override
        public synchronized void store(Entry entry, Secret secret) {
            kept.put(entry, secret);
        }

        @Override
        public synchronized void remove(Entry entry) {
            kept.remove(entry);
        }
    }

    /// Whether the user has chosen that place already.
    static KeyPlace usual(Optional<KeyPlace> chosen) {
        return chosen.orElse(KeyPlace.KEYCHAIN);
    }
}

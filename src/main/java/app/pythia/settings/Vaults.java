package app.pythia.settings;

import java.util.Optional;

/// The places that keep secrets.
public record Vaults(KeyVault keychain, KeyVault file) {

    /// What keeps them there; nothing for the place that forgets with the program.
    Optional<KeyVault> of(KeyPlace place) {
        return switch (place) {
            case KEYCHAIN -> Optional.of(keychain);
            case FILE -> Optional.of(file);
            case RUN -> Optional.empty();
        };
    }
}

package app.pythia.settings.keychain;

import app.pythia.settings.KeyVault;
import app.pythia.settings.Secret;
import app.pythia.settings.VaultException;
import app.pythia.settings.VaultProblem;
import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.KeyringStorageType;
import com.github.javakeyring.PasswordAccessException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The system's own keychain: the Secret Service or KWallet on Linux, the Keychain on macOS, the
/// Credential Manager on Windows. Each call connects anew, since the keychain may come, go, be
/// locked and unlocked while the program runs.
public final class Keychain implements KeyVault {
    private static final Logger LOG = LoggerFactory.getLogger(Keychain.class);
    private static final String SERVICE = "Pythia";

    private final List<KeyringStorageType> kinds;

    /// @param system the property `os.name`
    public Keychain(String system) {
        kinds = kinds(system.toLowerCase(Locale.ROOT));
    }

    /// Only those that this system can have: to try another's would load native code that is not
    /// there.
    private static List<KeyringStorageType> kinds(String system) {
        if (system.startsWith("windows")) {
            return List.of(KeyringStorageType.WINDOWS_CREDENTIAL_STORE);
        }
        if (system.startsWith("mac")) {
            return List.of(KeyringStorageType.OSX_KEYCHAIN);
        }
        return List.of(KeyringStorageType.GNOME_KEYRING, KeyringStorageType.KWALLET);
    }

    /// What is done with a keychain that is open.
    private interface Use<T> {
        T with(Keyring keyring) throws PasswordAccessException;
    }

    /// The library tells a secret that is not there and one that is withheld in the same way.
    @Override
    public Optional<Secret> read(Entry entry) throws VaultException {
        return use(keyring -> {
            try {
                return Optional.ofNullable(keyring.getPassword(SERVICE, entry.id()))
                        .map(Secret::of);
            } catch (PasswordAccessException notThere) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void store(Entry entry, Secret secret) throws VaultException {
        boolean kept =
                use(keyring -> {
                    keyring.setPassword(SERVICE, entry.id(), secret.text());
                    // Some that are locked say nothing of it.
                    return secret.text().equals(keyring.getPassword(SERVICE, entry.id()));
                });
        if (!kept) {
            throw new VaultException(
                    VaultProblem.REFUSED, new IllegalStateException("it gives something else"));
        }
    }

    @Override
    public void remove(Entry entry) throws VaultException {
        if (read(entry).isPresent()) {
            var _ =
                    use(keyring -> {
                        keyring.deletePassword(SERVICE, entry.id());
                        return entry;
                    });
        }
    }

    private <T> T use(Use<T> use) throws VaultException {
        Keyring keyring = open();
        try {
            return use.with(keyring);
        } catch (PasswordAccessException | RuntimeException | LinkageError refused) {
            throw new VaultException(VaultProblem.REFUSED, refused);
        } finally {
            close(keyring);
        }
    }

    private Keyring open() throws VaultException {
        BackendNotSupportedException none = new BackendNotSupportedException("there is none");
        for (KeyringStorageType kind : kinds) {
            try {
                return Keyring.create(kind);
            } catch (BackendNotSupportedException | LinkageError notThisOne) {
                none.addSuppressed(notThisOne);
            }
        }
        throw new VaultException(VaultProblem.NO_VAULT, none);
    }

    private static void close(Keyring keyring) {
        try {
            keyring.close();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (Exception failed) {
            LOG.debug("The keychain would not close", failed);
        }
    }
}

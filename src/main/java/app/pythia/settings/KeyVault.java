package app.pythia.settings;

import java.util.Optional;

/// A place that keeps secrets from one run to the next. Each call may block for as long as the
/// system asks the user for a password: never to be used on the window's thread. Safe for use by
/// any thread.
public interface KeyVault {

    /// What is kept.
    enum Entry {
        API_KEY("api-key"),
        PROXY_PASSWORD("proxy-password");

        private final String id;

        Entry(String id) {
            this.id = id;
        }

        /// Its name in whatever place; never changed, or what is kept would not be found.
        public String id() {
            return id;
        }
    }

    /// The secret, if it is there.
    Optional<Secret> read(Entry entry) throws VaultException;

    /// Keeps it, in place of what was there.
    void store(Entry entry, Secret secret) throws VaultException;

    /// Forgets it; does nothing if it is not there.
    void remove(Entry entry) throws VaultException;
}

package app.pythia.settings;

import java.util.Optional;
import java.util.regex.Pattern;

/// A place that keeps secrets from one run to the next. Each call may block for as long as the
/// system asks the user for a password: never to be used on the window's thread. Safe for use by
/// any thread.
public interface KeyVault {

    /// What is kept.
    ///
    /// @param id its name in whatever place: letters, digits and hyphens; never changed, or what is
    ///   kept would not be found
    record Entry(String id) {
        private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,40}");

        /// The key to the user's first clone.
        public static final Entry API_KEY = new Entry("api-key");

        public static final Entry PROXY_PASSWORD = new Entry("proxy-password");

        /// @throws IllegalArgumentException if nothing is kept under such a name
        public Entry {
            if (!FORM.matcher(id).matches()) {
                throw new IllegalArgumentException("no name of a secret");
            }
        }

        /// The key to one of the user's clones.
        public static Entry apiKey(CloneId clone) {
            return clone.equals(CloneId.FIRST)
                    ? API_KEY
                    : new Entry(API_KEY.id() + "-" + clone.value());
        }
    }

    /// The secret, if it is there.
    Optional<Secret> read(Entry entry) throws VaultException;

    /// Keeps it, in place of what was there.
    void store(Entry entry, Secret secret) throws VaultException;

    /// Forgets it; does nothing if it is not there.
    void remove(Entry entry) throws VaultException;
}

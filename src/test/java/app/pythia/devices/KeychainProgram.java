package app.pythia.devices;

import app.pythia.settings.KeyVault.Entry;
import app.pythia.settings.Secret;
import app.pythia.settings.VaultException;
import app.pythia.settings.keychain.Keychain;

/// Does one thing with the keychain of its session, and prints what came of it.
final class KeychainProgram {
    private KeychainProgram() {}

    /// Does it.
    ///
    /// @param args what to do: `store` with a secret, `read`, `remove`
    public static void main(String[] args) {
        System.out.println(args[0] + ": " + done(args));
        // The library's threads would go on.
        System.exit(0);
    }

    private static String done(String[] args) {
        Keychain keychain = new Keychain(System.getProperty("os.name"));
        try {
            switch (args[0]) {
                case "store" -> keychain.store(Entry.API_KEY, Secret.of(args[1]));
                case "remove" -> keychain.remove(Entry.API_KEY);
                default -> {
                    return keychain.read(Entry.API_KEY).map(Secret::text).orElse("nothing");
                }
            }
            return "done";
        } catch (VaultException failed) {
            return failed.problem().toString();
        }
    }
}

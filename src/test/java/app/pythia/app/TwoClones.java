package app.pythia.app;

import app.pythia.settings.CloneId;
import app.pythia.settings.Clones;
import app.pythia.settings.FakeVault;
import app.pythia.settings.KeyPlace;
import app.pythia.settings.KeyVault.Entry;
import app.pythia.settings.OwnClone;
import app.pythia.settings.Partner;
import app.pythia.settings.ServiceAddress;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.settings.Vaults;
import app.pythia.support.Redactor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A user with two clones, Ada and Kim, whose keys are in a keychain; Ada is chosen.
final class TwoClones {
    static final CloneId ADA = CloneId.FIRST;
    static final CloneId KIM = new CloneId("kim");

    final FakeVault keychain = new FakeVault();
    final Redactor redactor = new Redactor();
    final SettingsStore settings = SettingsStore.inMemory(Settings.DEFAULT);
    final Secrets secrets = Secrets.of(new Vaults(keychain, new FakeVault()), settings, redactor);
    final Setup setup = setup(Map.of());

    TwoClones() {
        settings.update(was ->
                was.withClones(
                        new Clones(
                                List.of(clone(ADA, "Ada"), clone(KIM, "Kim")), ADA, Partner.OWN)));
        keychain.put(Entry.API_KEY, "keyofada");
        keychain.put(Entry.apiKey(KIM), "keyofkim");
    }

    void choose(CloneId clone) {
        change(was -> was.choose(clone));
    }

    void change(UnaryOperator<Clones> change) {
        settings.update(was -> was.withClones(change.apply(was.clones())));
    }

    Clones clones() {
        return settings.settings().get().clones();
    }

    Setup setup(Map<String, String> environment) {
        return new Setup(environment, false, settings, secrets);
    }

    static OwnClone clone(CloneId id, String name) {
        String host = name.toLowerCase(Locale.ROOT) + ".example";
        return new OwnClone(
                id,
                name,
                Optional.of(ServiceAddress.of("https://" + host)),
                Optional.empty(),
                Optional.of(KeyPlace.KEYCHAIN));
    }
}

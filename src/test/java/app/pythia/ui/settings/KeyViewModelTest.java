package app.pythia.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.FakeVault;
import app.pythia.settings.FixedSettings;
import app.pythia.settings.KeptSecret;
import app.pythia.settings.KeyPlace;
import app.pythia.settings.KeyVault.Entry;
import app.pythia.settings.Secret;
import app.pythia.settings.SecretState.Doing;
import app.pythia.settings.VaultProblem;
import app.pythia.settings.Vaults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class KeyViewModelTest {
    private final Fixture set = new Fixture();
    private final FakeVault keychain = new FakeVault();
    private final FakeVault file = new FakeVault();
    private final KeptSecret key = secret(Entry.API_KEY);
    private final KeptSecret password = secret(Entry.PROXY_PASSWORD);
    private final List<String> done = new ArrayList<>();
    private boolean another;

    @Test
    void aKeyIsEnteredAndItsFieldIsEmptyAgain() throws Exception {
        KeyViewModel model = model(Optional.empty());
        enter(model, " dlph_first\n");

        assertThat(model.key().text().get()).isEmpty();
        assertThat(keychain.holds(Entry.API_KEY)).contains("dlph_first");
        assertThat(model.key().status().getValue())
                .isEqualTo("Your key is kept in the system’s keychain.");
    }

    @Test
    void anotherKeyTakesItsPlace() throws Exception {
        KeyViewModel model = model(Optional.empty());
        enter(model, "dlph_first");
        enter(model, "dlph_second");

        assertThat(keychain.holds(Entry.API_KEY)).contains("dlph_second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dlph first", "dlph\u0007first", "schlüssel", "dlph_\u202efirst"})
    void nonsenseIsToldInOneSentenceAndNotKept(String text) {
        KeyViewModel model = model(Optional.empty());
        model.key().text().set(text);
        model.save();

        assertThat(model.key().unusable().get())
                .startsWith("This is no key:")
                .doesNotContain("dlph");
        assertThat(key.state().get().secret()).isEmpty();
        assertThat(model.key().text().get()).isEqualTo(text);
    }

    @Test
    void whatIsHalfWrittenIsForgottenWithThePage() {
        KeyViewModel model = model(Optional.empty());
        model.key().text().set("dlph_ha");
        model.key().revert();

        assertThat(model.key().text().get()).isEmpty();
    }

    @Test
    void theFileIsUsedOnlyOnceItIsChosen() throws Exception {
        KeyViewModel model = model(Optional.empty());
        enter(model, "dlph_first");
        assertThat(file.holds(Entry.API_KEY)).isEmpty();
        model.places().choose().accept(KeyPlace.FILE);
        settle();

        assertThat(file.holds(Entry.API_KEY)).contains("dlph_first");
        assertThat(keychain.holds(Entry.API_KEY)).isEmpty();
        assertThat(model.key().status().getValue())
                .isEqualTo("Your key is kept in a file that only you can read.");
    }

    @Test
    void theProxysPasswordIsKeptBesideTheKey() throws Exception {
        KeyViewModel model = model(Optional.empty());
        password.keep(Secret.of("open sesame"), KeyPlace.KEYCHAIN);
        settle(password);
        model.places().choose().accept(KeyPlace.FILE);
        settle(password);

        assertThat(file.holds(Entry.PROXY_PASSWORD)).contains("open sesame");
        assertThat(keychain.holds(Entry.PROXY_PASSWORD)).isEmpty();
    }

    @Test
    void withoutAKeychainThatIsSaidAndTheKeyIsHeld() throws Exception {
        keychain.refuse(VaultProblem.NO_VAULT);
        KeyViewModel model = model(Optional.empty());
        enter(model, "dlph_first");

        assertThat(model.key().status().getValue())
                .isEqualTo("Your key is held only until you close Pythia.");
        assertThat(model.key().trouble().getValue())
                .isEqualTo(
                        "This system has no keychain that Pythia can use, so the key is not kept. To keep it, choose the file.");
    }

    @Test
    void aNewKeyLeadsToItsCloneAtOnce() throws Exception {
        KeyViewModel model = model(Optional.empty());
        another = true;
        enter(model, "dlph_first");

        assertThat(done).containsExactly("reopen");
    }

    @Test
    void aKeyThatIsNotKeptLeadsThereOnlyWhenAskedTo() throws Exception {
        keychain.refuse(VaultProblem.NO_VAULT);
        KeyViewModel model = model(Optional.empty());
        another = true;
        enter(model, "dlph_first");
        assertThat(done).isEmpty();
        assertThat(model.another().get()).isTrue();
        assertThat(model.anotherName()).isEqualTo("Talk with your own clone");
        model.reopen();

        assertThat(done).containsExactly("reopen");
    }

    @Test
    void aRemovedKeyIsGoneAndLeadsBack() throws Exception {
        KeyViewModel model = model(Optional.empty());
        enter(model, "dlph_first");
        another = true;
        model.remove();
        settle();

        assertThat(keychain.holds(Entry.API_KEY)).isEmpty();
        assertThat(model.key().status().getValue()).isEqualTo("None is kept.");
        assertThat(done).containsExactly("reopen");
    }

    @Test
    void whatTheEnvironmentSettlesIsNotChanged() {
        KeyViewModel model = model(Optional.of(FixedSettings.KEY));
        model.key().text().set("dlph_first");
        model.save();

        assertThat(key.state().get().secret()).isEmpty();
        assertThat(model.key().status().getValue())
                .isEqualTo("Set by DELPHI_API_KEY for this run.");
        assertThat(model.key().isThere().getValue()).isFalse();
    }

    @Test
    void aKeyThatIsKeptIsNeverShown() {
        key.keep(Secret.of("dlph_first"), KeyPlace.RUN);
        KeyViewModel model = model(Optional.empty());

        assertThat(model.key().text().get()).isEmpty();
        assertThat(model.key().status().getValue()).doesNotContain("dlph_");
    }

    private KeyViewModel model(Optional<String> fixedBy) {
        return set.with(ports ->
                        ports.withKeys(
                                new KeyPorts(
                                        key,
                                        password,
                                        fixedBy,
                                        () -> another,
                                        () -> done.add("reopen"))))
                .yourClone()
                .key();
    }

    private void enter(KeyViewModel model, String text) throws InterruptedException {
        model.key().text().set(text);
        model.save();
        settle();
    }

    private void settle() throws InterruptedException {
        settle(key);
    }

    private static void settle(KeptSecret secret) throws InterruptedException {
        CountDownLatch settled = new CountDownLatch(1);
        try (var _ =
                secret.state()
                        .subscribe(now -> {
                            if (now.doing() == Doing.NOTHING) {
                                settled.countDown();
                            }
                        })) {
            assertThat(settled.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private KeptSecret secret(Entry entry) {
        return new KeptSecret(
                entry,
                new Vaults(keychain, file),
                Duration.ofSeconds(15),
                new KeptSecret.Told(_ -> {}, _ -> {}));
    }
}

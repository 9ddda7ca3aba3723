package app.pythia.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.KeyVault.Entry;
import app.pythia.settings.SecretState.Doing;
import app.pythia.support.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class KeptSecretTest {
    private static final Secret KEY = Secret.of("dlph_first");
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(15);

    private final FakeVault keychain = new FakeVault();
    private final FakeVault file = new FakeVault();
    private final List<String> told = new CopyOnWriteArrayList<>();

    @Test
    void aKeyHoldsAtOnceAndIsKeptSoon() throws Exception {
        keychain.lock();
        KeptSecret secret = secret(LONG);
        secret.keep(KEY, KeyPlace.KEYCHAIN);

        assertThat(secret.state().get())
                .isEqualTo(SecretState.doing(Doing.STORING, Optional.of(KEY)));
        keychain.unlock();
        assertThat(settled(secret)).isEqualTo(SecretState.at(KeyPlace.KEYCHAIN, Optional.of(KEY)));
        assertThat(keychain.holds(Entry.API_KEY)).contains("dlph_first");
    }

    @Test
    void whoHidesItFromLogsHearsOfItFirst() throws Exception {
        KeptSecret secret = secret(LONG);
        secret.keep(KEY, KeyPlace.FILE);
        settled(secret);

        assertThat(told).containsExactly("dlph_first", "Optional[FILE]");
    }

    @Test
    void itIsThereTheNextTime() throws Exception {
        keychain.put(Entry.API_KEY, "dlph_first");
        KeptSecret secret = secret(LONG);
        secret.read(KeyPlace.KEYCHAIN);
        secret.awaitDone();

        assertThat(secret.state().get())
                .isEqualTo(SecretState.at(KeyPlace.KEYCHAIN, Optional.of(KEY)));
        assertThat(told).containsExactly("dlph_first");
    }

    @Test
    void aKeyForThisRunIsKeptNowhere() throws Exception {
        KeptSecret secret = secret(LONG);
        secret.keep(KEY, KeyPlace.RUN);

        assertThat(settled(secret)).isEqualTo(SecretState.at(KeyPlace.RUN, Optional.of(KEY)));
        assertThat(keychain.holds(Entry.API_KEY)).isEmpty();
        assertThat(file.holds(Entry.API_KEY)).isEmpty();
    }

    @Test
    void withoutAKeychainItHoldsForThisRunAndThatIsTold() throws Exception {
        keychain.refuse(VaultProblem.NO_VAULT);
        KeptSecret secret = secret(LONG);
        secret.keep(KEY, KeyPlace.KEYCHAIN);

        assertThat(settled(secret))
                .isEqualTo(
                        SecretState.at(KeyPlace.RUN, Optional.of(KEY)).with(VaultProblem.NO_VAULT));
        assertThat(file.holds(Entry.API_KEY)).as("without having been chosen").isEmpty();
        assertThat(told).endsWith("Optional[RUN]");
    }

    @Test
    void movingItLeavesNoCopyBehind() throws Exception {
        KeptSecret secret = secret(LONG);
        secret.keep(KEY, KeyPlace.FILE);
        settled(secret);
        secret.keep(KEY, KeyPlace.KEYCHAIN);
        settled(secret);

        assertThat(file.holds(Entry.API_KEY)).isEmpty();
        assertThat(keychain.holds(Entry.API_KEY)).contains("dlph_first");
    }

    @Test
    void aForgottenKeyIsNowhere() throws Exception {
        KeptSecret secret = secret(LONG);
        secret.keep(KEY, KeyPlace.KEYCHAIN);
        settled(secret);
        secret.forget();

        assertThat(secret.state().get().secret()).isEmpty();
        assertThat(settled(secret)).isEqualTo(SecretState.NONE);
        assertThat(keychain.holds(Entry.API_KEY)).isEmpty();
        assertThat(told).endsWith("Optional.empty");
    }

    @Test
    void aKeyThatCannotBeRemovedIsToldAndUsedNoMore() throws Exception {
        KeptSecret secret = secret(LONG);
        secret.keep(KEY, KeyPlace.KEYCHAIN);
        settled(secret);
        keychain.refuse(VaultProblem.REFUSED);
        secret.forget();

        assertThat(settled(secret)).isEqualTo(SecretState.NONE.with(VaultProblem.NOT_REMOVED));
        assertThat(told).endsWith("Optional.empty");
    }

    @Test
    void aLockedKeychainIsToldInTimeAndItsLateAnswerStillCounts() throws Exception {
        keychain.put(Entry.API_KEY, "dlph_first");
        keychain.lock();
        KeptSecret secret = secret(SHORT);
        secret.read(KeyPlace.KEYCHAIN);
        assertThat(settled(secret)).isEqualTo(SecretState.NONE.with(VaultProblem.NO_ANSWER));
        keychain.unlock();

        assertThat(until(secret, it -> it.secret().isPresent()).place())
                .isEqualTo(KeyPlace.KEYCHAIN);
    }

    @Test
    void anAnswerThatIsNoLongerAskedForIsPassedOver() throws Exception {
        keychain.put(Entry.API_KEY, "dlph_old");
        keychain.lock();
        KeptSecret secret = secret(SHORT);
        secret.read(KeyPlace.KEYCHAIN);
        secret.keep(KEY, KeyPlace.FILE);
        keychain.unlock();

        assertThat(settled(secret)).isEqualTo(SecretState.at(KeyPlace.FILE, Optional.of(KEY)));
    }

    @Test
    void aKeyThatHasGoneIsTold() throws Exception {
        KeptSecret secret = secret(LONG);
        secret.read(KeyPlace.FILE);

        assertThat(settled(secret)).isEqualTo(SecretState.NONE.with(VaultProblem.NOT_THERE));
    }

    @Test
    void aFaultOfTheLibraryIsNoFaultOfTheProgram() throws Exception {
        KeyVault broken =
                new KeyVault() {
                    @Override
                    public Optional<Secret> read(Entry entry) {
                        throw new NoClassDefFoundError("com/sun/jna/Native");
                    }

                    @Override
                    public void store(Entry entry, Secret secret) {
                        throw new IllegalStateException("broken");
                    }

                    @Override
                    public void remove(Entry entry) {}
                };
        KeptSecret secret =
                new KeptSecret(
                        Entry.API_KEY,
                        new Vaults(broken, file),
                        LONG,
                        new KeptSecret.Told(_ -> {}, _ -> {}));
        secret.read(KeyPlace.KEYCHAIN);

        assertThat(settled(secret)).isEqualTo(SecretState.NONE.with(VaultProblem.REFUSED));
    }

    @Test
    void whatHasNotBeenReadCanBeForgotten() throws Exception {
        file.put(Entry.API_KEY, "dlph_first");
        KeptSecret secret = secret(LONG);
        secret.forget(KeyPlace.FILE);

        assertThat(settled(secret)).isEqualTo(SecretState.NONE);
        assertThat(file.holds(Entry.API_KEY)).isEmpty();
    }

    private KeptSecret secret(Duration patience) {
        return new KeptSecret(
                Entry.API_KEY,
                new Vaults(keychain, file),
                patience,
                new KeptSecret.Told(
                        secret -> told.add(secret.text()),
                        place -> told.add(String.valueOf(place))));
    }

    private static SecretState settled(KeptSecret secret) throws Exception {
        return until(secret, it -> it.doing() == Doing.NOTHING);
    }

    private static SecretState until(KeptSecret secret, Predicate<SecretState> wanted)
            throws Exception {
        CompletableFuture<SecretState> reached = new CompletableFuture<>();
        try (Subscription _ =
                secret.state()
                        .subscribe(now -> {
                            if (wanted.test(now)) {
                                reached.complete(now);
                            }
                        })) {
            return reached.get(10, TimeUnit.SECONDS);
        }
    }
}

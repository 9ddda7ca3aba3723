package app.pythia.settings;

import app.pythia.settings.KeyVault.Entry;
import app.pythia.settings.SecretState.Doing;
import app.pythia.support.Observable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One of the user's secrets: held for this run, and kept where the user wants it. Used by any
/// thread; every call but [#awaitDone] returns at once, and what may block goes on in the
/// background.
///
/// A keychain that is locked may ask the user, and answer minutes later. So a place that does not
/// answer in time is told as a problem, and its answer still counts when it comes, unless something
/// else has been asked for meanwhile.
public final class KeptSecret {
    private static final Logger LOG = LoggerFactory.getLogger(KeptSecret.class);

    private final Entry entry;
    private final Vaults vaults;
    private final Duration patience;
    private final Told told;
    private final Observable<SecretState> state = new Observable<>(SecretState.NONE);
    private final Object lock = new Object();
    private KeyPlace copyIn = KeyPlace.RUN;
    private long asked;

    /// Who is told of what becomes of it.
    ///
    /// @param secret is told of a secret before anybody can use it, so that no log repeats it
    /// @param place is told where it is kept, and of nothing once it is forgotten
    public record Told(Consumer<Secret> secret, Consumer<Optional<KeyPlace>> place) {}

    /// Something that may block.
    private interface Work {
        SecretState run() throws VaultException;
    }

    /// @param patience how long a place may take before that is told
    public KeptSecret(Entry entry, Vaults vaults, Duration patience, Told told) {
        this.entry = entry;
        this.vaults = vaults;
        this.patience = patience;
        this.told = told;
    }

    /// What is known of it.
    public Observable<SecretState> state() {
        return state;
    }

    /// Looks where it was put.
    public void read(KeyPlace place) {
        Optional<KeyVault> vault = vaults.of(place);
        if (vault.isEmpty()) {
            return;
        }
        begin(
                place,
                SecretState.doing(Doing.READING, Optional.empty()),
                VaultProblem.NO_ANSWER,
                () -> {
                    Optional<Secret> found = vault.get().read(entry);
                    found.ifPresent(told.secret());
                    return found.isPresent()
                            ? SecretState.at(place, found)
                            : SecretState.NONE.with(VaultProblem.NOT_THERE);
                });
    }

    /// Waits until what was asked for is done, or until patience ends.
    public void awaitDone() throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        try (var _ =
                state.subscribe(now -> {
                    if (now.doing() == Doing.NOTHING) {
                        over.countDown();
                    }
                })) {
            var _ = over.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// Holds it from now on, and keeps it there and nowhere else. Where that cannot be, it is held
    /// for this run.
    public void keep(Secret secret, KeyPlace place) {
        told.secret().accept(secret);
        KeyPlace before = copy();
        begin(
                before,
                SecretState.doing(Doing.STORING, Optional.of(secret)),
                VaultProblem.NO_ANSWER,
                () -> {
                    try {
                        return kept(secret, place, before);
                    } catch (VaultException failed) {
                        tellForThisRun(before);
                        throw failed;
                    }
                });
    }

    /// What was kept before is still there, and is found at the next start.
    private void tellForThisRun(KeyPlace before) {
        if (before == KeyPlace.RUN) {
            told.place().accept(Optional.of(KeyPlace.RUN));
        }
    }

    private SecretState kept(Secret secret, KeyPlace place, KeyPlace before) throws VaultException {
        Optional<KeyVault> vault = vaults.of(place);
        if (vault.isPresent()) {
            vault.get().store(entry, secret);
        }
        setCopy(place);
        told.place().accept(Optional.of(place));
        SecretState kept = SecretState.at(place, Optional.of(secret));
        return before == place || isRemoved(before)
                ? kept
                : new SecretState(
                        kept.secret(), place, Doing.NOTHING, Optional.of(VaultProblem.NOT_REMOVED));
    }

    /// Holds it no longer, and has it forgotten where it is kept.
    public void forget() {
        forget(copy());
    }

    /// Holds it no longer, and has it forgotten in that place, whether or not it has been read.
    public void forget(KeyPlace before) {
        told.place().accept(Optional.empty());
        begin(
                before,
                SecretState.doing(Doing.REMOVING, Optional.empty()),
                VaultProblem.NOT_REMOVED,
                () -> {
                    if (!isRemoved(before)) {
                        return SecretState.NONE.with(VaultProblem.NOT_REMOVED);
                    }
                    setCopy(KeyPlace.RUN);
                    return SecretState.NONE;
                });
    }

    private boolean isRemoved(KeyPlace place) {
        Optional<KeyVault> vault = vaults.of(place);
        try {
            if (vault.isPresent()) {
                vault.get().remove(entry);
            }
            return true;
        } catch (VaultException failed) {
            LOG.warn("The {} is still in place {}", entry.id(), place, failed);
            return false;
        }
    }

    private void begin(KeyPlace copy, SecretState meanwhile, VaultProblem late, Work work) {
        long mine;
        synchronized (lock) {
            mine = ++asked;
            copyIn = copy;
            state.set(meanwhile);
        }
        CompletableFuture<SecretState> done = new CompletableFuture<>();
        // No virtual thread: a keychain may block in native code.
        Thread.ofPlatform()
                .daemon()
                .name(entry.id())
                .start(() -> done.complete(outcome(work, meanwhile)));
        var _ = done.thenAccept(it -> become(mine, it));
        var _ =
                done.copy()
                        .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                        .exceptionally(_ -> {
                            become(mine, meanwhile.with(late));
                            return meanwhile;
                        });
    }

    private SecretState outcome(Work work, SecretState meanwhile) {
        try {
            return work.run();
        } catch (VaultException failed) {
            LOG.warn("{} failed: {}", meanwhile.doing(), entry.id(), failed);
            return meanwhile.with(failed.problem());
        } catch (RuntimeException | LinkageError fault) {
            LOG.warn("{} failed: {}", meanwhile.doing(), entry.id(), fault);
            return meanwhile.with(VaultProblem.REFUSED);
        }
    }

    private void become(long mine, SecretState now) {
        synchronized (lock) {
            if (mine == asked) {
                state.set(now);
            }
        }
    }

    private KeyPlace copy() {
        synchronized (lock) {
            return copyIn;
        }
    }

    private void setCopy(KeyPlace place) {
        synchronized (lock) {
            copyIn = place;
        }
    }
}

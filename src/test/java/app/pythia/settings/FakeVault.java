package app.pythia.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// A place for secrets that can be without an answer, or unwilling.
public final class FakeVault implements KeyVault {
    private final Map<Entry, Secret> kept = new HashMap<>();
    private volatile CountDownLatch open = new CountDownLatch(0);
    private volatile Optional<VaultProblem> unwilling = Optional.empty();

    /// Answers nobody until it is unlocked.
    public void lock() {
        open = new CountDownLatch(1);
    }

    public void unlock() {
        open.countDown();
    }

    /// Does nothing more that is asked of it.
    public void refuse(VaultProblem why) {
        unwilling = Optional.of(why);
    }

    public synchronized Optional<String> holds(Entry entry) {
        return Optional.ofNullable(kept.get(entry)).map(Secret::text);
    }

    public synchronized void put(Entry entry, String text) {
        kept.put(entry, Secret.of(text));
    }

    @Override
    public Optional<Secret> read(Entry entry) throws VaultException {
        answer();
        synchronized (this) {
            return Optional.ofNullable(kept.get(entry));
        }
    }

    @Override
    public void store(Entry entry, Secret secret) throws VaultException {
        answer();
        synchronized (this) {
            kept.put(entry, secret);
        }
    }

    @Override
    public void remove(Entry entry) throws VaultException {
        answer();
        synchronized (this) {
            kept.remove(entry);
        }
    }

    private void answer() throws VaultException {
        try {
            open.await();
        } catch (InterruptedException ended) {
            throw new VaultException(VaultProblem.REFUSED, ended);
        }
        if (unwilling.isPresent()) {
            throw new VaultException(unwilling.get(), new IllegalStateException("unwilling"));
        }
    }
}

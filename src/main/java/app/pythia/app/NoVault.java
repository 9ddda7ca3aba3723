package app.pythia.app;

import app.pythia.settings.KeyVault;
import app.pythia.settings.Secret;
import app.pythia.settings.VaultException;
import app.pythia.settings.VaultProblem;
import java.util.Optional;

/// Where nothing can be kept.
final class NoVault implements KeyVault {

    @Override
    public Optional<Secret> read(Entry entry) {
        return Optional.empty();
    }

    @Override
    public void store(Entry entry, Secret secret) throws VaultException {
        throw new VaultException(
                VaultProblem.NO_VAULT, new UnsupportedOperationException("nothing is kept"));
    }

    @Override
    public void remove(Entry entry) {}
}

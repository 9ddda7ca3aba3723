package app.pythia.settings;

import java.util.Optional;

/// A secret as it is at the moment.
///
/// @param secret holds for this run, wherever it is kept
/// @param place where it is kept for the next run
public record SecretState(
        Optional<Secret> secret, KeyPlace place, Doing doing, Optional<VaultProblem> problem) {

    /// What is being done with the place.
    public enum Doing {
        NOTHING,
        READING,
        STORING,
        REMOVING
    }

    /// There is none.
    public static final SecretState NONE =
            new SecretState(Optional.empty(), KeyPlace.RUN, Doing.NOTHING, Optional.empty());

    static SecretState doing(Doing doing, Optional<Secret> secret) {
        return new SecretState(secret, KeyPlace.RUN, doing, Optional.empty());
    }

    static SecretState at(KeyPlace place, Optional<Secret> secret) {
        return new SecretState(secret, place, Doing.NOTHING, Optional.empty());
    }

    SecretState with(VaultProblem what) {
        return new SecretState(secret, KeyPlace.RUN, Doing.NOTHING, Optional.of(what));
    }
}

package app.pythia.settings;

/// What went wrong with keeping a secret: facts, no wording.
public enum VaultProblem {
    /// There is no such place on this system.
    NO_VAULT,
    /// It has not answered in time; it may be asking the user for a password.
    NO_ANSWER,
    /// It would not do it.
    REFUSED,
    /// It holds no such secret, though one was put there.
    NOT_THERE,
    /// A secret that was to be forgotten is still kept there.
    NOT_REMOVED
}

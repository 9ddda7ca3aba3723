package app.pythia.settings;

/// What went wrong with the settings' file: facts, no wording.
public sealed interface SettingsProblem {

    /// The file was no settings file any more; the defaults hold.
    ///
    /// @param keptAs the name that it is kept under
    record SetAside(String keptAs) implements SettingsProblem {}

    /// The file can be neither read nor set aside; the defaults hold, and nothing is saved.
    record NotRead() implements SettingsProblem {}

    /// The last change holds for this run, and is not saved.
    record NotSaved() implements SettingsProblem {}
}

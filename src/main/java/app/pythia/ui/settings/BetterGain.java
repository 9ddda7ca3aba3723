package app.pythia.ui.settings;

/// What becomes of the gain that a check found better.
sealed interface BetterGain {

    /// There is none.
    record None() implements BetterGain {}

    /// It can be set.
    ///
    /// @param db in decibels
    record Offered(int db) implements BetterGain {}

    /// It is set.
    record Set(int db) implements BetterGain {}
}

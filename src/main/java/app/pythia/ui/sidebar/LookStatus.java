package app.pythia.ui.sidebar;

/// How the look for conversations went, in words.
///
/// @param words empty if there is nothing to tell
/// @param canTryAgain whether looking again may help
public record LookStatus(String words, boolean canTryAgain) {}

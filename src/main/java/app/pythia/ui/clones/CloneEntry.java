package app.pythia.ui.clones;

import app.pythia.ui.fx.CloneLooks;

/// One of the clones that can be talked with, as the menu lists it.
///
/// @param words its name, and what is to be known of it
/// @param here whether it is the one talked with
public record CloneEntry(Goal goal, CloneLooks looks, String words, boolean here) {}

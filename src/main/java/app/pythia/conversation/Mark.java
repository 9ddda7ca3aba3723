package app.pythia.conversation;

/// A stretch of a text, in UTF-16 units.
///
/// @param from its first
/// @param to the one behind its last
public record Mark(int from, int to) {}

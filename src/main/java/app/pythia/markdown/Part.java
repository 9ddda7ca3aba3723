package app.pythia.markdown;

/// A block that stands in no other one.
///
/// @param start the beginning of its first line
record Part(int start, Block block) {}

package app.pythia.sync;

/// How far the reading of histories that were never read has come.
///
/// @param done conversations whose history has been read
/// @param of all conversations
public record Progress(int done, int of) {}

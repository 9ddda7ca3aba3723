package app.pythia.sounds;

/// The characters of a message from `start` to before `end`.
public record Span(int start, int end) {}

package app.pythia.turn;

import java.time.Instant;

/// What waits to be sent, and why.
public sealed interface Queued {

    /// Nothing waits.
    record Nothing() implements Queued {}

    /// It is tried again by itself.
    ///
    /// @param messages how many wait
    /// @param next when; the moment may be past while something else is being done
    record Waiting(int messages, Problem problem, Instant next) implements Queued {}

    /// It is tried again when the user says so.
    ///
    /// @param messages how many wait
    record Stopped(int messages, Problem problem) implements Queued {}
}

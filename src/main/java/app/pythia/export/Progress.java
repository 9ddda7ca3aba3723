package app.pythia.export;

import java.util.concurrent.CancellationException;

/// Is told how far something has come.
@FunctionalInterface
interface Progress {

    /// It has come so far.
    ///
    /// @param done how much of it, 0 to 1
    /// @throws CancellationException if it is to be given up
    void at(double done);

    /// The part of this from `from` to `to`.
    default Progress part(double from, double to) {
        return done -> at(from + (to - from) * done);
    }
}

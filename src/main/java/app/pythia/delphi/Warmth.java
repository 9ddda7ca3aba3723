package app.pythia.delphi;

/// That a connection to the service is kept ready, until this is closed.
public interface Warmth extends AutoCloseable {

    /// Keeps it ready no longer; it stays open for a while all the same. Closing again does
    /// nothing.
    @Override
    void close();
}

package app.pythia.support;

/// Something subscribed to, until it is closed.
public interface Subscription extends AutoCloseable {

    /// Ends it; closing it again does nothing. A value that another thread is publishing meanwhile
    /// may still arrive.
    @Override
    void close();
}

package app.pythia.soak.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// Something that reads bytes which may be malformed.
public interface Subject {

    /// Its name, for whoever has to mend it.
    String name();

    /// Bytes as they should be.
    byte[] sample();

    /// Reads bytes, and says what they are taken to mean.
    ///
    /// @param pieces how long the piece is that begins at a place: they come in several
    /// @throws Exception only if that is a fault
    List<String> read(byte[] bytes, IntUnaryOperator pieces) throws Exception;

    /// What the bytes mean, found in another way, where there is one.
    default Optional<List<String>> reference(byte[] bytes) {
        return Optional.empty();
    }
}

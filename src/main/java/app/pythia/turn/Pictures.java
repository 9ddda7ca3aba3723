package app.pythia.turn;

import java.net.URI;

/// Fetches pictures that the user has asked to see.
@FunctionalInterface
public interface Pictures {

    /// The picture's file, as it was sent: PNG, JPEG, GIF or BMP, of a size that can be decoded.
    /// Blocks; an interrupt ends it at once.
    byte[] fetch(URI address) throws PictureException, InterruptedException;
}

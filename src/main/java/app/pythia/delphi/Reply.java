package app.pythia.delphi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the service tells of an answer at its end. Each part may be missing.
///
/// @param text the whole of the words
/// @param imageUrl the address of a picture that the clone sends
public record Reply(
        Optional<String> messageId,
        Optional<String> text,
        Optional<Instant> createdAt,
        List<CitedSource> citations,
        Optional<String> imageUrl,
        Optional<Product> product) {

    /// An end that tells nothing more.
    public static final Reply EMPTY =
            new Reply(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty());

    public Reply {
        citations = List.copyOf(citations);
    }
}

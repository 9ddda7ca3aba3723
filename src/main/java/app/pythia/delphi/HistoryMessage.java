package app.pythia.delphi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A message as the service keeps it.
///
/// @param id absent where the service names none
public record HistoryMessage(
        Optional<String> id,
        Author author,
        String text,
        Optional<Instant> createdAt,
        List<CitedSource> citations) {

    /// Who said it.
    public enum Author {
        USER,
        CLONE
    }

    public HistoryMessage {
        citations = List.copyOf(citations);
    }
}

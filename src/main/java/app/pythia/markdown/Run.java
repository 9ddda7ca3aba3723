package app.pythia.markdown;

import java.util.Optional;
import java.util.Set;

/// Characters that look alike, and where they were written.
///
/// @param text as it is shown
/// @param start where its first character stands in the source
/// @param end behind its last one there; as far away as the text is long, unless the source calls
///   its characters by name (`&amp;`)
/// @param looks how it looks
/// @param link the address that it leads to, if it does
public record Run(String text, int start, int end, Set<Look> looks, Optional<String> link) {

    /// How characters look.
    public enum Look {
        STRONG,
        EMPHASIS,
        STRUCK,
        CODE
    }

    /// How many of its characters stand before a place of the source.
    int before(int place) {
        return place >= end ? text.length() : Math.clamp((long) place - start, 0, text.length());
    }

    /// Whether the two look alike.
    public boolean looksLike(Run other) {
        return looks.equals(other.looks) && link.equals(other.link);
    }
}

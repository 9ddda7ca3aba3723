package app.pythia.conversation;

import java.time.Instant;
import java.util.Optional;

/// Where a conversation stands with the user.
///
/// @param lastAt when its last message was, as far as that is known
/// @param unread how many of the clone's messages came while it was not open
/// @param pinnedAt when the user pinned it, if it is pinned
public record Attention(Optional<Instant> lastAt, int unread, Optional<Instant> pinnedAt) {

    /// Nothing to be told of.
    public static final Attention NONE = new Attention(Optional.empty(), 0, Optional.empty());

    Attention withLastAt(Optional<Instant> time) {
        return new Attention(time, unread, pinnedAt);
    }

    Attention withUnread(int messages) {
        return new Attention(lastAt, messages, pinnedAt);
    }

    Attention withPinnedAt(Optional<Instant> time) {
        return new Attention(lastAt, unread, time);
    }
}

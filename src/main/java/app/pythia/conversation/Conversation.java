package app.pythia.conversation;

import java.time.Instant;
import java.util.Optional;

/// A conversation as the sidebar shows it; an immutable snapshot.
///
/// @param title the title given to it, if any
/// @param firstWords the beginning of the user's first words in it, as far as they are known here;
///   may be empty
/// @param preview the beginning of the last words known of it; may be empty
/// @param startedAt when it began; absent where the service gave no readable date
/// @param attention where it stands with the user
/// @param standing where it stands with the service
public record Conversation(
        ConversationId id,
        Optional<String> title,
        String firstWords,
        String preview,
        Optional<Instant> startedAt,
        Attention attention,
        Standing standing) {

    /// One that is neither pinned nor unread, and not mirrored yet.
    public Conversation(
            ConversationId id,
            Optional<String> title,
            String firstWords,
            String preview,
            Optional<Instant> startedAt) {
        this(id, title, firstWords, preview, startedAt, Attention.NONE, Standing.NEW);
    }

    /// A conversation of which no words are known.
    public static Conversation unread(
            ConversationId id, Optional<String> title, Optional<Instant> startedAt) {
        return new Conversation(id, title, "", "", startedAt);
    }

    /// When something was last said in it, or else when it began.
    public Optional<Instant> lastAt() {
        return attention.lastAt().or(() -> startedAt);
    }

    /// The same with another title.
    public Conversation withTitle(String newTitle) {
        return new Conversation(
                id, Optional.of(newTitle), firstWords, preview, startedAt, attention, standing);
    }

    /// The same with another beginning.
    public Conversation withStartedAt(Instant at) {
        return new Conversation(id, title, firstWords, preview, Optional.of(at));
    }

    /// The same with words that were seen of it.
    public Conversation withWords(String first, String last) {
        return new Conversation(id, title, first, last, startedAt, attention, standing);
    }

    /// The same with the time of its last message.
    public Conversation withLastAt(Optional<Instant> time) {
        return with(attention.withLastAt(time));
    }

    /// The same, pinned at that time, or no longer.
    public Conversation withPinnedAt(Optional<Instant> time) {
        return with(attention.withPinnedAt(time));
    }

    /// The same after it was opened.
    public Conversation withAllRead() {
        return attention.unread() == 0 ? this : with(attention.withUnread(0));
    }

    /// The same after its history was read whole.
    ///
    /// @param news how many messages of the clone's, not seen yet, it brought; when it is read for
    ///   the first time, they are no news
    public Conversation mirrored(Instant at, int news) {
        int unread = attention.unread() + (standing.mirroredAt().isPresent() ? news : 0);
        return with(attention.withUnread(unread))
                .with(new Standing(standing.listing(), standing.account(), Optional.of(at)));
    }

    /// What the service tells of it now, with what is known here.
    Conversation toldAs(Conversation now) {
        return new Conversation(
                id,
                now.title,
                firstWords,
                preview,
                now.startedAt.or(() -> startedAt),
                attention,
                standing);
    }

    Conversation with(Standing newStanding) {
        return new Conversation(id, title, firstWords, preview, startedAt, attention, newStanding);
    }

    private Conversation with(Attention newAttention) {
        return new Conversation(id, title, firstWords, preview, startedAt, newAttention, standing);
    }
}

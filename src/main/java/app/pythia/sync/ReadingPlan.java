package app.pythia.sync;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Listing;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whose history is to be read next: one that the list misses, to find out whether it is gone; then
/// those never read; then the recent ones, in which something may have been said since; then older
/// ones, each the less often the older it is. Of equals, the one in which something was said last.
/// None is read twice in a round. Safe for use by any thread.
final class ReadingPlan {
    private static final int RECENT = 20;
    private static final Duration OFTEN = Duration.ofDays(1);
    private static final Duration SELDOM = Duration.ofDays(60);
    private static final Duration POSTPONED = Duration.ofHours(1);

    private final Map<ConversationId, Instant> postponed = new HashMap<>();
    private final Set<ConversationId> read = new HashSet<>();

    /// The service has been asked for its list: what is recent may have changed.
    synchronized void beginRound() {
        read.clear();
    }

    /// It has been read.
    synchronized void done(ConversationId id) {
        read.add(id);
        postponed.remove(id);
    }

    /// It could not be read: not again for a while.
    synchronized void postpone(ConversationId id, Instant now) {
        postponed.put(id, now);
    }

    /// @param conversations the one in which something was said last is the first
    synchronized Optional<Conversation> next(List<Conversation> conversations, Instant now) {
        return Stream.of(
                        readable(conversations, now).filter(ReadingPlan::isMissed),
                        readable(conversations, now).filter(ReadingPlan::isUnread),
                        readable(recent(conversations), now),
                        readable(conversations, now).filter(it -> isOverdue(it, now)))
                .flatMap(wanted -> wanted.findFirst().stream())
                .findFirst();
    }

    /// How far the reading of those never read has come; nothing if none is left.
    synchronized Optional<Progress> progress(List<Conversation> conversations, Instant now) {
        int all = (int) conversations.stream().filter(it -> !it.id().isLocal()).count();
        int left = (int) readable(conversations, now).filter(ReadingPlan::isUnread).count();
        return left == 0 ? Optional.empty() : Optional.of(new Progress(all - left, all));
    }

    private static List<Conversation> recent(List<Conversation> conversations) {
        return conversations.stream().filter(it -> !it.id().isLocal()).limit(RECENT).toList();
    }

    private Stream<Conversation> readable(List<Conversation> conversations, Instant now) {
        return conversations.stream()
                .filter(it -> !it.id().isLocal() && !read.contains(it.id()))
                .filter(it -> !isPostponed(it.id(), now));
    }

    private boolean isPostponed(ConversationId id, Instant now) {
        Instant failed = postponed.get(id);
        return failed != null && !hasPassed(failed, POSTPONED, now);
    }

    private static boolean isMissed(Conversation conversation) {
        return conversation.standing().listing() == Listing.MISSED;
    }

    private static boolean isUnread(Conversation conversation) {
        return conversation.standing().mirroredAt().isEmpty();
    }

    private static boolean isOverdue(Conversation conversation, Instant now) {
        return conversation
                .standing()
                .mirroredAt()
                .filter(at -> hasPassed(at, interval(conversation, now), now))
                .isPresent();
    }

    /// A quarter of its age; one without a time may be of any.
    private static Duration interval(Conversation conversation, Instant now) {
        Duration quarter =
                conversation
                        .lastAt()
                        .map(at -> Duration.between(at, now).dividedBy(4))
                        .orElse(SELDOM);
        Duration most = quarter.compareTo(SELDOM) < 0 ? quarter : SELDOM;
        return most.compareTo(OFTEN) > 0 ? most : OFTEN;
    }

    /// What lies ahead was written down by a clock that was set back since.
    private static boolean hasPassed(Instant since, Duration time, Instant now) {
        return since.isAfter(now) || !since.plus(time).isAfter(now);
    }
}

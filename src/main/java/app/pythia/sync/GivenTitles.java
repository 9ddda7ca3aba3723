package app.pythia.sync;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Titles that the user gives while the service makes a list, which cannot tell of them yet. Safe
/// for use by any thread.
final class GivenTitles {
    private static final long UNDER_WAY = Long.MAX_VALUE;

    private final Map<ConversationId, Given> given = new HashMap<>();
    private long lists;

    /// @param until the last list that may not tell of it
    private record Given(String title, long until) {}

    synchronized void giving(ConversationId id, String title) {
        given.put(id, new Given(title, UNDER_WAY));
    }

    /// The service has taken it.
    synchronized void taken(ConversationId id, String title) {
        given.computeIfPresent(
                id, (_, it) -> it.title().equals(title) ? new Given(title, lists) : it);
    }

    /// The service has refused it.
    synchronized void refused(ConversationId id) {
        given.remove(id);
    }

    /// A list is being asked for. Gives its number.
    synchronized long listBegins() {
        lists++;
        return lists;
    }

    /// The conversation as that list tells it, with the title that it has by now.
    synchronized Conversation in(long list, Conversation told) {
        Optional<Given> newer =
                Optional.ofNullable(given.get(told.id())).filter(it -> it.until() >= list);
        if (newer.isEmpty()) {
            given.remove(told.id());
        }
        return newer.map(it -> told.withTitle(it.title())).orElse(told);
    }
}

package app.pythia.ui.sidebar;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.ui.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes the list's entries of conversations: the pinned ones first, then each under its day. What
/// it made is used again while the conversation and the day are the same. Used by one thread.
final class Entries {
    private static final int PREVIEW_LENGTH = 80;

    private final Days days;
    private final String pinned = Words.of("sidebar.pinned");
    private final String undated = Words.of("sidebar.undated");
    private Map<ConversationId, Look> made = new HashMap<>();
    private LocalDate madeOn = LocalDate.EPOCH;
    private List<Conversation> madeOf = List.of();
    private List<Look> looks = List.of();

    Entries(Days days) {
        this.days = days;
    }

    /// How a conversation looks on a day, wherever it stands in the list.
    private static final class Look {
        private final Conversation of;
        private final String group;
        private final String title;
        private final String preview;
        private final String when;
        private @Nullable String text;
        private @Nullable SidebarEntry last;

        private Look(Conversation of, String group, String when) {
            this.of = of;
            this.group = group;
            this.when = when;
            title = Titles.of(of);
            preview = shortened(Titles.line(of.preview()));
        }

        /// The same one as last time if nothing is different, so that it need not be compared.
        private SidebarEntry entry(boolean first, SidebarEntry.Mark mark) {
            SidebarEntry before = last;
            if (before == null
                    || before.heading().isPresent() != first
                    || !before.mark().equals(mark)) {
                last = made(first ? Optional.of(group) : Optional.empty(), mark);
            }
            return Objects.requireNonNull(last);
        }

        private SidebarEntry made(Optional<String> heading, SidebarEntry.Mark mark) {
            return new SidebarEntry(
                    of.id(), heading, title, preview, when, of.attention().unread(), mark);
        }

        private boolean pinned() {
            return of.attention().pinnedAt().isPresent();
        }

        /// What is looked for in it; made when it is first asked for.
        private String text() {
            if (text == null) {
                text =
                        String.join(
                                "\n",
                                Filter.fold(title),
                                Filter.fold(of.firstWords()),
                                Filter.fold(of.preview()));
            }
            return text;
        }
    }

    /// @param conversations in the order in which they are to stand
    /// @param selected the one that is open
    /// @param renaming the one whose title is being written anew
    List<SidebarEntry> of(
            List<Conversation> conversations,
            Filter filter,
            Optional<ConversationId> selected,
            Optional<ConversationId> renaming) {
        List<Look> all = looks(conversations);
        List<SidebarEntry> entries = new ArrayList<>(all.size());
        String group = "";
        for (Look look : shown(all, filter)) {
            ConversationId id = look.of.id();
            SidebarEntry.Mark mark =
                    new SidebarEntry.Mark(is(selected, id), is(renaming, id), look.pinned());
            entries.add(look.entry(!look.group.equals(group), mark));
            group = look.group;
        }
        return entries;
    }

    private static boolean is(Optional<ConversationId> one, ConversationId id) {
        return one.isPresent() && one.get().equals(id);
    }

    private static List<Look> shown(List<Look> all, Filter filter) {
        Predicate<Look> found = look -> filter.isEmpty() || filter.finds(look.text());
        return Stream.concat(
                        all.stream().filter(Look::pinned),
                        all.stream().filter(look -> !look.pinned()))
                .filter(found)
                .toList();
    }

    @SuppressWarnings("ReferenceEquality") // A list that is the same need not be read again.
    private List<Look> looks(List<Conversation> conversations) {
        LocalDate today = days.today();
        if (!today.equals(madeOn)) {
            made = Map.of();
        } else if (conversations == madeOf) {
            return looks;
        }
        Map<ConversationId, Look> now = HashMap.newHashMap(conversations.size());
        List<Look> all = new ArrayList<>(conversations.size());
        for (Conversation conversation : conversations) {
            Look old = made.get(conversation.id());
            Look look = old != null && old.of.equals(conversation) ? old : look(conversation);
            now.put(conversation.id(), look);
            all.add(look);
        }
        made = now;
        madeOn = today;
        madeOf = conversations;
        looks = all;
        return all;
    }

    private Look look(Conversation conversation) {
        Optional<Instant> at = conversation.lastAt();
        return conversation.attention().pinnedAt().isPresent()
                ? new Look(conversation, pinned, at.map(days::whenAnyDay).orElse(""))
                : new Look(
                        conversation,
                        at.map(days::heading).orElse(undated),
                        at.map(days::when).orElse(""));
    }

    private static String shortened(String preview) {
        int length = preview.codePointCount(0, preview.length());
        int end = preview.offsetByCodePoints(0, Math.min(length, PREVIEW_LENGTH));
        return preview.substring(0, end);
    }
}

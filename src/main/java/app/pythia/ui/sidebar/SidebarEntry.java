package app.pythia.ui.sidebar;

import app.pythia.conversation.ConversationId;
import app.pythia.ui.words.Words;
import java.util.Optional;

/// A conversation as the sidebar lists it.
///
/// @param heading what stands above it, if it is the first of its group
/// @param when the time, the weekday or the date, as shown; may be empty
/// @param unread how many of the clone's messages came while it was not open
/// @param mark what is special about it at the moment
public record SidebarEntry(
        ConversationId id,
        Optional<String> heading,
        String title,
        String preview,
        String when,
        int unread,
        Mark mark) {

    /// What is special about a conversation.
    ///
    /// @param selected whether it is open
    /// @param renaming whether its title is being written anew
    /// @param pinned whether it is among the pinned ones
    public record Mark(boolean selected, boolean renaming, boolean pinned) {}

    boolean selected() {
        return mark.selected();
    }

    boolean renaming() {
        return mark.renaming();
    }

    boolean pinned() {
        return mark.pinned();
    }

    /// All of it for those who hear the window.
    String spoken() {
        String name = unread == 0 ? title : Words.of("sidebar.spoken.news", title, unread);
        String place =
                pinned()
                        ? Words.of("sidebar.spoken.pinned", when).strip()
                        : heading.map(it -> Words.of("sidebar.spoken.under", it, when).strip())
                                .orElse(when);
        return place.isEmpty() ? name : Words.of("sidebar.spoken", name, place);
    }
}

package app.pythia.ui.sidebar;

import app.pythia.conversation.ConversationId;
import java.util.Optional;

/// A conversation as the sidebar lists it.
///
/// @param day the heading above it, if it is the first of its group
/// @param when the time or the weekday, as shown; may be empty
/// @param renaming whether its title is being written anew
public record SidebarEntry(
        ConversationId id,
        Optional<String> day,
        String title,
        String preview,
        String when,
        boolean selected,
        boolean renaming) {}

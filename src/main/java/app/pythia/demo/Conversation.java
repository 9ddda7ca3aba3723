package app.pythia.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A conversation as it was at one moment.
///
/// @param email whose it is; empty if nobody's
/// @param title empty if it has none
/// @param deleted hidden from lists, but not gone
/// @param messages oldest first
record Conversation(
        String id,
        String email,
        String title,
        Instant createdAt,
        boolean deleted,
        List<Message> messages) {

    Conversation {
        messages = List.copyOf(messages);
    }

    Conversation titled(String newTitle) {
        return new Conversation(id, email, newTitle, createdAt, deleted, messages);
    }

    Conversation hidden() {
        return new Conversation(id, email, title, createdAt, true, messages);
    }

    Conversation with(Message message) {
        List<Message> more = new ArrayList<>(messages);
        more.add(message);
        return new Conversation(id, email, title, createdAt, deleted, more);
    }
}

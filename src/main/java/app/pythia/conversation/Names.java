package app.pythia.conversation;

import java.util.HashMap;
import java.util.Map;

/// The names that messages had, and those that they have. Not safe for use by several threads.
final class Names {
    private final Map<MessageId, MessageId> renamed = new HashMap<>();

    /// The name that a message has now; it may have had others.
    MessageId current(MessageId name) {
        MessageId current = name;
        while (renamed.containsKey(current)) {
            current = renamed.get(current);
        }
        return current;
    }

    /// Whether it is the name of something that had another one before.
    boolean isLater(MessageId name) {
        return renamed.containsValue(name);
    }

    /// A name that is given anew leads no further, so that no chain of names can lead into a
    /// circle.
    void rename(MessageId from, MessageId to) {
        renamed.remove(to);
        renamed.put(from, to);
    }
}

package app.pythia.conversation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// One conversation's messages, oldest first, each found by its name too. Not safe for use by
/// several threads; the lists that it gives never change.
final class KnownMessages {
    private final Map<MessageId, Integer> places = new HashMap<>();
    private MessageList list = MessageList.of(Set.of());

    /// Of several with one name the last counts, in the place of the first.
    KnownMessages(Collection<Message> messages) {
        set(messages);
    }

    MessageList list() {
        return list;
    }

    Set<MessageId> names() {
        return places.keySet();
    }

    /// Where one is; -1 if there is none of that name.
    int place(MessageId name) {
        return places.getOrDefault(name, -1);
    }

    /// Adds one, or puts it in the place of that of the same name.
    ///
    /// @return its place
    int put(Message message) {
        int place = place(message.id());
        if (place < 0) {
            places.put(message.id(), list.size());
            list = list.plus(message);
            return list.size() - 1;
        }
        list = list.with(place, message);
        return place;
    }

    /// Puts one in a place, under its name, which may be another one.
    void replace(int place, Message message) {
        MessageId before = list.get(place).id();
        list = list.with(place, message);
        if (places.getOrDefault(message.id(), place) != place) {
            set(list);
        } else {
            places.remove(before);
            places.put(message.id(), place);
        }
    }

    /// Takes one out, if there is one of that name, and says so.
    boolean remove(MessageId name) {
        boolean known = places.containsKey(name);
        if (known) {
            set(list.stream().filter(message -> !message.id().equals(name)).toList());
        }
        return known;
    }

    private void set(Collection<Message> messages) {
        Map<MessageId, Message> named = new LinkedHashMap<>();
        messages.forEach(message -> named.put(message.id(), message));
        places.clear();
        named.keySet().forEach(name -> places.put(name, places.size()));
        list = MessageList.of(named.values());
    }
}

package app.pythia.conversation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The sources that answers rest on, each once.
public final class Sources {
    private Sources() {}

    /// A source, and how many answers rest on it.
    ///
    /// @param source as it was cited first
    /// @param answers at least 1
    public record Used(Citation source, int answers) {}

    /// The sources of a conversation, most used first; of those used as often, the one cited first.
    /// Those of the same address are one, or else those of the same title and kind.
    public static List<Used> of(List<Message> messages) {
        Map<Key, Integer> places = new HashMap<>();
        List<Used> used = new ArrayList<>();
        for (Message message : messages) {
            Set<Key> here = new HashSet<>();
            for (Citation citation : message.citations()) {
                if (here.add(Key.of(citation))) {
                    count(citation, places, used);
                }
            }
        }
        used.sort(Comparator.comparingInt(Used::answers).reversed());
        return List.copyOf(used);
    }

    private static void count(Citation citation, Map<Key, Integer> places, List<Used> used) {
        Integer place = places.putIfAbsent(Key.of(citation), used.size());
        if (place == null) {
            used.add(new Used(citation, 1));
        } else {
            Used before = used.get(place);
            used.set(place, new Used(before.source(), before.answers() + 1));
        }
    }

    /// What makes two citations the same source.
    private record Key(Optional<String> url, String title, String kind) {

        static Key of(Citation citation) {
            Optional<String> url = citation.url().map(String::strip).filter(it -> !it.isEmpty());
            return url.isPresent()
                    ? new Key(url, "", "")
                    : new Key(url, citation.title(), citation.kind());
        }
    }
}

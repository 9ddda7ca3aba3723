package app.pythia.sounds;

import app.pythia.conversation.SoundId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Sounds that are to be written, in their order. Safe for use by any thread.
final class Waiting {
    private final Map<SoundId, Sound> sounds = new LinkedHashMap<>();

    record One(SoundId id, Sound sound) {}

    synchronized void add(SoundId id, Sound sound) {
        sounds.put(id, sound);
    }

    synchronized Optional<Sound> find(SoundId id) {
        return Optional.ofNullable(sounds.get(id));
    }

    synchronized Optional<One> first() {
        return sounds.entrySet().stream()
                .findFirst()
                .map(it -> new One(it.getKey(), it.getValue()));
    }

    synchronized void remove(Collection<SoundId> ids) {
        sounds.keySet().removeAll(ids);
    }

    synchronized void clear() {
        sounds.clear();
    }
}

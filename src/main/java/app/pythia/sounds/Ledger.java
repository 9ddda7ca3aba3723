package app.pythia.sounds;

import app.pythia.conversation.SoundId;
import app.pythia.sounds.SoundDisk.Entry;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which sounds are on the disk, when each was heard last, and which are being read. Safe for use
/// by any thread.
final class Ledger {
    private static final Comparator<Map.Entry<SoundId, Entry>> OLDEST_FIRST =
            Comparator.comparing((Map.Entry<SoundId, Entry> it) -> it.getValue().heard())
                    .thenComparing(it -> it.getKey().value());

    private final Map<SoundId, Entry> entries = new HashMap<>();
    private final Map<SoundId, Integer> open = new HashMap<>();
    private final Set<SoundId> doomed = new HashSet<>();
    private long bytes;

    synchronized void put(SoundId id, Entry entry) {
        remove(id);
        entries.put(id, entry);
        bytes += entry.bytes();
    }

    synchronized void remove(SoundId id) {
        Entry gone = entries.remove(id);
        bytes -= gone == null ? 0 : gone.bytes();
    }

    synchronized boolean has(SoundId id) {
        return entries.containsKey(id) && !doomed.contains(id);
    }

    synchronized long bytes() {
        return bytes;
    }

    synchronized void heard(SoundId id, Instant now) {
        entries.computeIfPresent(id, (_, entry) -> new Entry(entry.bytes(), now));
    }

    synchronized void opened(SoundId id) {
        open.merge(id, 1, Integer::sum);
    }

    /// Nobody reads it any more, or one fewer does.
    ///
    /// @return whether it is to be deleted now
    synchronized boolean closed(SoundId id) {
        open.computeIfPresent(id, (_, count) -> count == 1 ? null : count - 1);
        return doomed.contains(id) && mayGo(id);
    }

    /// Takes one out that is to be deleted; if it is being read, it goes afterwards.
    ///
    /// @return whether it is to be deleted now
    synchronized boolean mayGo(SoundId id) {
        if (open.containsKey(id)) {
            doomed.add(id);
            return false;
        }
        doomed.remove(id);
        remove(id);
        return true;
    }

    /// The one that was not heard for longest, of those that nobody reads.
    synchronized Optional<SoundId> oldest() {
        return entries.entrySet().stream()
                .filter(it -> !open.containsKey(it.getKey()))
                .min(OLDEST_FIRST)
                .map(Map.Entry::getKey);
    }

    synchronized List<SoundId> all() {
        return List.copyOf(entries.keySet());
    }

    /// Those that were not heard since.
    synchronized List<SoundId> before(Instant time) {
        return entries.entrySet().stream()
                .filter(it -> it.getValue().heard().isBefore(time))
                .map(Map.Entry::getKey)
                .toList();
    }
}

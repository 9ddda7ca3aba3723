package app.pythia.sounds;

import app.pythia.conversation.SoundId;
import app.pythia.support.Observable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Sounds in memory, for this session.
final class SoundShelf implements KeptSounds {
    private final long limit;
    private final Map<SoundId, Sound> sounds = new LinkedHashMap<>(16, 0.75f, true);
    private final Observable<Long> used = new Observable<>(0L);
    private long bytes;

    /// @param limit the most bytes of sound to keep
    SoundShelf(long limit) {
        this.limit = limit;
    }

    @Override
    public SoundId keep(Sound sound) {
        SoundId id = SoundId.random();
        put(id, sound);
        return id;
    }

    synchronized void put(SoundId id, Sound sound) {
        sounds.put(id, sound);
        bytes += sound.bytes();
        var oldest = sounds.values().iterator();
        while (bytes > limit && oldest.hasNext()) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }

    @Override
    public synchronized boolean has(SoundId id) {
        return sounds.containsKey(id);
    }

    @Override
    public Optional<SoundStream> open(SoundId id) {
        return read(id).map(MemoryStream::new);
    }

    @Override
    public synchronized Optional<Sound> read(SoundId id) {
        return Optional.ofNullable(sounds.get(id));
    }

    @Override
    public synchronized void forget(Collection<SoundId> ids) {
        for (SoundId id : ids) {
            Sound gone = sounds.remove(id);
            bytes -= gone == null ? 0 : gone.bytes();
        }
    }

    @Override
    public synchronized void forgetAll() {
        sounds.clear();
        bytes = 0;
    }

    /// What is in memory goes with the program anyway.
    @Override
    public void keepOnly(Set<SoundId> named) {}

    /// They take nothing of the disk.
    @Override
    public Observable<Long> used() {
        return used;
    }

    @Override
    public void close() {}
}

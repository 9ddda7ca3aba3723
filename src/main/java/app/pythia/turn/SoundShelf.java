package app.pythia.turn;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Wav;
import app.pythia.conversation.SoundId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The sounds of this session, so that they can be heard again: up to a limit of bytes, those not
/// heard for longest forgotten first. Safe for use by any thread.
public final class SoundShelf {
    private final long limit;
    private final Map<SoundId, Sound> sounds = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /// @param limit the most bytes of sound to keep
    public SoundShelf(long limit) {
        this.limit = limit;
    }

    /// Keeps a sound.
    synchronized SoundId keep(Sound sound) {
        SoundId id = SoundId.random();
        sounds.put(id, sound);
        bytes += sound.bytes();
        var oldest = sounds.values().iterator();
        while (bytes > limit && oldest.hasNext()) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
        return id;
    }

    /// A sound as it would be in a file, if it is still kept.
    public Optional<Wav> wav(SoundId id) {
        return find(id).map(it -> new Wav(new PcmFormat(it.sampleRate(), 1), it.pcm()));
    }

    synchronized Optional<Sound> find(SoundId id) {
        return Optional.ofNullable(sounds.get(id));
    }
}

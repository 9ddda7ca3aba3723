package app.pythia.export;

import app.pythia.audio.Wav;
import app.pythia.conversation.SoundId;
import java.util.Optional;

/// Where messages' sounds are kept. Asked on a background thread; may take time.
@FunctionalInterface
public interface Sounds {

    /// A sound, if it is still kept.
    Optional<Wav> find(SoundId id);

    /// None is kept.
    static Sounds none() {
        return _ -> Optional.empty();
    }
}

package app.pythia.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// That a message was spoken, and how it looks.
///
/// @param length how long it sounds
/// @param peaks loudness over equal stretches of time, 0 to 1
/// @param sound where its sound is kept, if it is
public record VoiceNote(Duration length, List<Float> peaks, Optional<SoundId> sound) {

    public VoiceNote {
        peaks = List.copyOf(peaks);
    }

    /// A note of a sound that is not kept.
    public VoiceNote(Duration length, List<Float> peaks) {
        this(length, peaks, Optional.empty());
    }
}

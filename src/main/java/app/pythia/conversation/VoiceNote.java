package app.pythia.conversation;

import java.time.Duration;
import java.util.List;

/// That a message was spoken, and how it looks.
///
/// @param length how long it sounds
/// @param peaks loudness over equal stretches of time, 0 to 1
public record VoiceNote(Duration length, List<Float> peaks) {

    public VoiceNote {
        peaks = List.copyOf(peaks);
    }
}

package app.pythia.conversation;

import java.util.UUID;

/// The name under which this program keeps a sound.
public record SoundId(String value) {

    /// A new name.
    public static SoundId random() {
        return new SoundId(UUID.randomUUID().toString());
    }
}

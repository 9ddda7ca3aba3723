package app.pythia.settings;

import java.util.Optional;

/// Which devices are used. One that is not there is used again when it is back.
///
/// @param microphone its name; the system's own choice if there is none
/// @param speaker its name; the system's own choice if there is none
public record Devices(Optional<String> microphone, Optional<String> speaker) {
    public static final Devices DEFAULT = new Devices(Optional.empty(), Optional.empty());

    public Devices withMicrophone(Optional<String> other) {
        return new Devices(other, speaker);
    }

    public Devices withSpeaker(Optional<String> other) {
        return new Devices(microphone, other);
    }
}

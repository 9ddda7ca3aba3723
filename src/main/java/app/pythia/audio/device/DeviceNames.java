package app.pythia.audio.device;

import java.util.Optional;

/// What the user has chosen, by name; where there is no name, the system chooses.
public record DeviceNames(Optional<String> microphone, Optional<String> speaker) {

    /// The system chooses both.
    public static final DeviceNames NONE = new DeviceNames(Optional.empty(), Optional.empty());
}

package app.pythia.audio.device;

import java.util.Optional;

/// The devices that an opening would use.
///
/// @param microphone empty where there is none, or the system does not say which
/// @param speaker empty where there is none, or the system does not say which
public record DevicesToUse(Optional<NamedDevice> microphone, Optional<NamedDevice> speaker) {

    /// Nothing is known of them.
    public static final DevicesToUse UNKNOWN = new DevicesToUse(Optional.empty(), Optional.empty());
}

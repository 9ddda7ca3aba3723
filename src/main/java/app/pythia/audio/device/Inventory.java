package app.pythia.audio.device;

import java.util.Optional;

/// What there is at one moment.
record Inventory(Endpoints microphones, Endpoints speakers) {

    /// Nothing has been looked for, or found.
    static final Inventory EMPTY = new Inventory(Endpoints.NONE, Endpoints.NONE);

    /// What an opening would use.
    DevicesToUse toUse(DeviceNames chosen) {
        return new DevicesToUse(
                microphones.toUse(chosen.microphone()).map(Endpoint::device),
                speakers.toUse(chosen.speaker()).map(Endpoint::device));
    }

    /// The chosen microphone, if it is not there; nothing is missing before anybody has looked.
    Optional<String> missingMicrophone(DeviceNames chosen) {
        return equals(EMPTY)
                ? Optional.empty()
                : chosen.microphone().filter(it -> microphones.named(Optional.of(it)).isEmpty());
    }

    /// Whether something that was chosen is not there.
    boolean lacks(DeviceNames chosen) {
        return (chosen.microphone().isPresent() && microphones.named(chosen.microphone()).isEmpty())
                || (chosen.speaker().isPresent() && speakers.named(chosen.speaker()).isEmpty());
    }
}

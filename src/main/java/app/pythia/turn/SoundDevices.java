package app.pythia.turn;

import java.util.List;
import java.util.Optional;

/// The devices that can be chosen, by name. May block for some 100 ms; not for the window's thread.
public interface SoundDevices {

    List<String> microphones();

    List<String> speakers();

    /// The microphone that the system itself would take now, where it tells.
    default Optional<String> systemMicrophone() {
        return Optional.empty();
    }

    /// The speaker that the system itself would take now, where it tells.
    default Optional<String> systemSpeaker() {
        return Optional.empty();
    }
}

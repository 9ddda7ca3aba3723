package app.pythia.turn;

import app.pythia.support.Observable;
import app.pythia.support.Subscription;
import java.util.List;
import java.util.Optional;

/// The devices that can be chosen, by name. Naming them may block for some 100 ms; not for the
/// window's thread.
public interface SoundDevices {

    List<String> microphones();

    List<String> speakers();

    /// The microphone that is chosen, while it is known not to be there and the system's choice is
    /// used in its place. Returns at once; changes on any thread.
    default Observable<Optional<String>> missingMicrophone() {
        return new Observable<>(Optional.empty());
    }

    /// Calls `changed` now and whenever there may be others, until the answer is closed; on any
    /// thread, which it must not keep. Returns at once.
    default Subscription watch(Runnable changed) {
        changed.run();
        return () -> {};
    }

    /// The microphone that the system itself would take now, where it tells.
    default Optional<String> systemMicrophone() {
        return Optional.empty();
    }

    /// The speaker that the system itself would take now, where it tells.
    default Optional<String> systemSpeaker() {
        return Optional.empty();
    }
}

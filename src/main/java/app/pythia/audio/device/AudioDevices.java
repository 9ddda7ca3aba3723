package app.pythia.audio.device;

import app.pythia.support.Observable;
import app.pythia.support.Subscription;
import java.util.List;
import java.util.Optional;

/// The devices that the system offers, as they come and go.
public interface AudioDevices {

    /// Whether there is anything to hear with.
    boolean hasMicrophone();

    /// Whether there is anything to sound with.
    boolean hasSpeaker();

    /// The microphones that can be chosen, by name. May block for some 100 ms.
    List<String> microphones();

    /// The speakers that can be chosen, by name. May block for some 100 ms.
    List<String> speakers();

    /// The microphone to be used: at each opening the one that the user has chosen, if it is there,
    /// otherwise the system's own choice; opening it fails where there is none.
    Microphone microphone();

    /// The speaker to be used, as with [#microphone].
    Speaker speaker();

    /// What an opening would use now. It changes when the user chooses another device, when the
    /// chosen one goes or is back, and when the system chooses another one for itself: whoever
    /// keeps a device open then opens it anew, as soon as that disturbs nobody. Observers run on
    /// any thread and must be quick.
    Observable<DevicesToUse> toUse();

    /// The microphone that the user has chosen, while it is known not to be there: then the
    /// system's choice is used in its place. Observers run on any thread and must be quick.
    default Observable<Optional<String>> missingMicrophone() {
        return new Observable<>(Optional.empty());
    }

    /// Calls `changed` now and whenever other devices may be there, until the answer is closed. It
    /// is called on any thread and must be quick; what there is then is asked for on another. Only
    /// devices that never change need not say more than this.
    default Subscription watch(Runnable changed) {
        changed.run();
        return () -> {};
    }
}

package app.pythia.turn;

import java.util.List;

/// The devices that can be chosen, by name. May block for some 100 ms; not for the window's thread.
public interface SoundDevices {

    List<String> microphones();

    List<String> speakers();
}

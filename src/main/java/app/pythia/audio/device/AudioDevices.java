package app.pythia.audio.device;

/// The devices that the system offers, looked up anew at every call, since they come and go.
public interface AudioDevices {

    /// Whether there is anything to hear with.
    boolean hasMicrophone();

    /// Whether there is anything to sound with.
    boolean hasSpeaker();

    /// The system's default microphone; opening it fails where there is none.
    Microphone microphone();

    /// The system's default speaker; opening it fails where there is none.
    Speaker speaker();
}

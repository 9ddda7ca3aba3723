package app.pythia.check;

import app.pythia.support.Observable;

/// Records three seconds, plays them back and measures them. Every call returns at once, from any
/// thread. It uses the microphone and speaker that turns use, and never beside a turn.
public interface MicrophoneCheck {

    Observable<CheckState> state();

    /// How loud it is now, 0 to 1; to be asked once a frame.
    float level();

    /// The loudest sample of the last few milliseconds, 0 to 1.
    float peak();

    /// Records anew. Does nothing while it records or plays; is busy while a turn is under way.
    void start();

    /// Plays the last recording, in whichever way; silences what plays of it.
    void hear(Version version);

    /// Ends whatever it does; the last result stays.
    void stop();

    /// How the recording is played.
    enum Version {
        /// As the microphone gave it.
        UNTOUCHED,
        /// As it would be sent, with the settings' gain, high-pass and noise gate as they are now.
        AS_SENT
    }
}

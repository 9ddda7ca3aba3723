package app.pythia.audio.playback;

import app.pythia.audio.dsp.TimeStretch;

/// How sound is to be heard.
///
/// @param gain what samples are multiplied by, 0 to 1
/// @param speed how fast it plays at its own pitch, from [TimeStretch#SLOWEST] to
///   [TimeStretch#FASTEST]
public record Rendition(float gain, double speed) {

    /// As it is: every sample untouched.
    public static final Rendition PLAIN = new Rendition(1, 1);

    /// @throws IllegalArgumentException if one of them is out of its bounds
    public Rendition {
        if (!(gain >= 0 && gain <= 1)
                || !(speed >= TimeStretch.SLOWEST && speed <= TimeStretch.FASTEST)) {
            throw new IllegalArgumentException("gain " + gain + ", speed " + speed);
        }
    }
}

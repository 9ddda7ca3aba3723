package app.pythia.audio.dsp;

/// What is done to a voice.
///
/// @param gainDb louder, or softer where it is negative, in decibels; what goes beyond full scale
///   is clipped
/// @param highPass whether rumble below the voice is taken away
/// @param noiseGate whether pauses are made silent
public record Treatment(double gainDb, boolean highPass, boolean noiseGate) {

    /// Leaves every sample as it is.
    public static final Treatment OFF = new Treatment(0, false, false);

    /// Whether nothing is done at all.
    public boolean isOff() {
        return gainDb == 0 && !highPass && !noiseGate;
    }
}

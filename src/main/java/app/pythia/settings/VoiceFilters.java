package app.pythia.settings;

/// What is done to the microphone's sound before it is sent. With nothing on, its samples are
/// untouched.
///
/// @param gainDb louder or softer, from [#LEAST_GAIN] to [#MOST_GAIN] decibels
/// @param highPass whether rumble below the voice is taken away
/// @param noiseGate whether pauses are made silent
public record VoiceFilters(int gainDb, boolean highPass, boolean noiseGate) {
    public static final int LEAST_GAIN = -12;
    public static final int MOST_GAIN = 24;

    public static final VoiceFilters OFF = new VoiceFilters(0, false, false);

    /// @throws IllegalArgumentException if the gain is out of its bounds
    public VoiceFilters {
        if (gainDb < LEAST_GAIN || gainDb > MOST_GAIN) {
            throw new IllegalArgumentException(gainDb + " dB");
        }
    }

    public VoiceFilters withGainDb(int other) {
        return new VoiceFilters(other, highPass, noiseGate);
    }

    public VoiceFilters withHighPass(boolean on) {
        return new VoiceFilters(gainDb, on, noiseGate);
    }

    public VoiceFilters withNoiseGate(boolean on) {
        return new VoiceFilters(gainDb, highPass, on);
    }
}

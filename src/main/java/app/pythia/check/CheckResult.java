package app.pythia.check;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What a recording of three seconds tells of a microphone.
///
/// @param opening from asking for the microphone to its first sound
/// @param levelDb the effective value while somebody spoke, in decibels below full scale
/// @param peakDb the loudest sample, in decibels below full scale
/// @param noiseFloorDb the effective value of the quietest tenth, in decibels below full scale
/// @param verdict what this comes to
/// @param betterGainDb the gain that would bring the voice to the loudness of telephony, in
///   decibels, where it is too quiet or too loud as it is and the gain can help
/// @param waveform how it looks: peaks of 0 to 1 over equal stretches of time
/// @param advice the settings that go with it
public record CheckResult(
        Duration opening,
        double levelDb,
        double peakDb,
        double noiseFloorDb,
        Verdict verdict,
        Optional<Integer> betterGainDb,
        List<Float> waveform,
        Advice advice) {

    /// How it sounds.
    public enum Verdict {
        GOOD,
        SILENT,
        QUIET,
        CLIPPED,
        /// The voice is hard to tell from the noise.
        NOISY
    }

    /// What to set.
    ///
    /// @param tail how long to hear on after the key has come up: 150 ms, since a finger comes up
    ///   before the last word has ended, and twice the time in whose pieces the sound arrives,
    ///   since device and system each gather it before they hand it on; in steps of 50 ms, 2 s at
    ///   most
    /// @param openEarly whether it opens too slowly to be opened only when the key goes down: in
    ///   more than 80 ms, since who presses a key speaks about a tenth of a second later
    public record Advice(Duration tail, boolean openEarly) {}

    public CheckResult {
        waveform = List.copyOf(waveform);
    }
}

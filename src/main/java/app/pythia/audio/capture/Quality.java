package app.pythia.audio.capture;

import app.pythia.audio.dsp.TakeMeter;

/// How a take sounds, in decibels below full scale.
///
/// @param levelDb the effective value while somebody spoke
/// @param peakDb the loudest sample
/// @param noiseFloorDb the effective value of the quietest tenth
/// @param verdict what this comes to
public record Quality(double levelDb, double peakDb, double noiseFloorDb, Verdict verdict) {

    /// Some 15 dB below what telephony takes for a normal voice (−26 dB, ITU-T P.56 and P.830).
    private static final double QUIET_DB = -41;

    /// A few clipped peaks are not heard; one sample in two thousand is.
    private static final double CLIPPED_SHARE = 0.0005;

    /// Speech that is less than this above the noise is hard to follow.
    private static final double NOISY_DB = 12;

    /// What is wrong with it, the worst first.
    public enum Verdict {
        /// Nothing but zeros.
        SILENT,
        CLIPPED,
        QUIET,
        /// The voice is hard to tell from the noise.
        NOISY,
        GOOD
    }

    /// @param heard what the microphone gave
    /// @param sent the same after it was treated
    static Quality of(TakeMeter heard, TakeMeter sent) {
        return new Quality(
                sent.levelDb(), sent.peakDb(), sent.noiseFloorDb(), verdict(heard, sent));
    }

    private static Verdict verdict(TakeMeter heard, TakeMeter sent) {
        if (heard.peakDb() <= TakeMeter.SILENCE_DB) {
            return Verdict.SILENT;
        }
        if (Math.max(heard.clippedShare(), sent.clippedShare()) > CLIPPED_SHARE) {
            return Verdict.CLIPPED;
        }
        if (sent.levelDb() < QUIET_DB) {
            return Verdict.QUIET;
        }
        return sent.levelDb() - sent.noiseFloorDb() < NOISY_DB ? Verdict.NOISY : Verdict.GOOD;
    }
}

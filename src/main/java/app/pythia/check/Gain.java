package app.pythia.check;

import app.pythia.audio.capture.Quality;
import java.util.Optional;

/// The gain that a recording was made with, and whether another one would be better.
///
/// @param nowDb in decibels
/// @param untouched how the microphone itself sounds, without any gain
record Gain(double nowDb, Quality untouched) {
    /// What telephony takes for a normal voice (ITU-T P.56 and P.830).
    private static final double NORMAL_DB = -26;

    /// Who is carried away speaks so much louder than in a check.
    private static final double HEADROOM_DB = 6;

    /// The most that can be set.
    private static final int MOST_DB = 24;

    /// The gain that makes a voice that is too quiet normal, or takes what it adds to one that is
    /// too loud, in whole decibels; empty where the gain cannot help. Less than none only makes
    /// what is distorted quieter.
    Optional<Integer> better(Quality.Verdict verdict) {
        double wanted =
                Math.min(NORMAL_DB - untouched.levelDb(), -HEADROOM_DB - untouched.peakDb());
        int better = Math.clamp((long) Math.floor(wanted), 0, MOST_DB);
        boolean helps =
                switch (verdict) {
                    case QUIET -> better > nowDb;
                    case CLIPPED -> better < nowDb;
                    case SILENT, NOISY, GOOD -> false;
                };
        return helps ? Optional.of(better) : Optional.empty();
    }
}

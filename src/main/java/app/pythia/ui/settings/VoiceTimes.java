package app.pythia.ui.settings;

import java.time.Duration;
import java.util.Optional;

/// How long it lately took until something was heard, by the two ways of speaking an answer.
///
/// @param sentences sentence by sentence
/// @param voice by voice alone
public record VoiceTimes(Optional<Duration> sentences, Optional<Duration> voice) {

    /// Nothing has been measured yet.
    public static final VoiceTimes UNKNOWN = new VoiceTimes(Optional.empty(), Optional.empty());
}

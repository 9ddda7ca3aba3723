package app.pythia.devices;

import java.nio.file.Path;
import java.util.Map;

/// A sentence that espeak-ng speaks.
///
/// @param wav with a little silence around it, to be played into the microphone
/// @param samples the sentence alone, at [Sound#RATE]
record Sentence(Path wav, double[] samples) {
    private static final String WORDS =
            "I have been here two years, and I never asked. How do I start?";

    /// Speaks it into files in `folder`.
    static Sentence spoken(Path folder) {
        Path voice = folder.resolve("voice.wav");
        Path wav = folder.resolve("sentence.wav");
        Path raw = folder.resolve("sentence.raw");
        Tools.run(Map.of(), "espeak-ng", "-w", voice.toString(), WORDS);
        // Half as loud, so that no resampler on the way must cut a peak off.
        Tools.run(
                Map.of(),
                "sox",
                voice.toString(),
                wav.toString(),
                "gain",
                "-6",
                "pad",
                "0.2",
                "0.3");
        Tools.run(
                Map.of(),
                "sox",
                voice.toString(),
                "-r",
                "" + Sound.RATE,
                "-c",
                "1",
                "-b",
                "16",
                "-e",
                "signed-integer",
                raw.toString(),
                "gain",
                "-6",
                "rate",
                "-h",
                "" + Sound.RATE);
        return new Sentence(wav, Sound.samples(raw));
    }

    /// How it is heard in a recording of the speaker.
    SpeechMatch in(Recording speaker) {
        return SpeechMatch.of(samples, speaker.samples(), Sound.RATE);
    }
}

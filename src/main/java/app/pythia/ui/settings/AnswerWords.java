package app.pythia.ui.settings;

import app.pythia.settings.TypedAnswers;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// How the ways of answering are named and described.
final class AnswerWords {
    private AnswerWords() {}

    static String title(TypedAnswers how) {
        return switch (how) {
            case TEXT -> "In writing";
            case SENTENCES -> "Sentence by sentence";
            case VOICE -> "By voice alone";
            case FASTEST_VOICE -> "Whichever is heard first";
        };
    }

    static String about(TypedAnswers how, VoiceTimes times) {
        return switch (how) {
            case TEXT -> "Nothing is heard.";
            case SENTENCES ->
                    "Each sentence is read out as soon as it is written."
                            + measured(times.sentences());
            case VOICE ->
                    "The answer is spoken; its words follow at the end." + measured(times.voice());
            case FASTEST_VOICE -> quicker(times);
        };
    }

    private static String measured(Optional<Duration> time) {
        return time.map(it -> " Lately heard after " + seconds(it) + ".").orElse("");
    }

    private static String quicker(VoiceTimes times) {
        if (times.sentences().isEmpty() || times.voice().isEmpty()) {
            return "Sentence by sentence, until the voice alone has been heard sooner.";
        }
        boolean voice = times.voice().get().compareTo(times.sentences().get()) < 0;
        return "Now that is: " + (voice ? "by voice alone." : "sentence by sentence.");
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}

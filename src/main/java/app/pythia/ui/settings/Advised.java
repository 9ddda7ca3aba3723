package app.pythia.ui.settings;

import app.pythia.check.CheckResult.Advice;
import app.pythia.settings.EarlyOpening;
import app.pythia.settings.Talking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What becomes of a check's advice.
sealed interface Advised {

    /// There is none.
    record None() implements Advised {}

    /// The settings are as advised already.
    record Fits() implements Advised {}

    /// It would change something.
    ///
    /// @param changes what, in a line each
    record Offers(List<String> changes) implements Advised {}

    /// It was taken, and can be taken back.
    record Taken(List<String> changes) implements Advised {}

    /// How the user would talk by this advice. A microphone that is too slow for the key is opened
    /// with the window: that alone helps who talks by key and who talks by pointer.
    static Talking with(Talking was, Advice advice) {
        Duration tail =
                advice.tail().compareTo(Talking.LONGEST_TAIL) > 0
                        ? Talking.LONGEST_TAIL
                        : advice.tail();
        return was.withTail(tail)
                .withOpening(advice.openEarly() ? EarlyOpening.FOCUS : was.opening());
    }

    /// What differs, in a line each.
    static List<String> changes(Talking from, Talking to) {
        List<String> changes = new ArrayList<>();
        if (!from.tail().equals(to.tail())) {
            changes.add(
                    "Release tail: "
                            + TalkingWords.milliseconds(from.tail())
                            + " → "
                            + TalkingWords.milliseconds(to.tail()));
        }
        if (from.opening() != to.opening()) {
            changes.add(
                    "The microphone opens: "
                            + inLine(from.opening())
                            + " → "
                            + inLine(to.opening())
                            + ". The system’s microphone sign is on all that time.");
        }
        return changes;
    }

    private static String inLine(EarlyOpening opening) {
        String title = TalkingWords.title(opening);
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}

package app.pythia.ui.fx;

import app.pythia.ui.words.Words;
import java.time.Duration;

/// Lengths of time as they are shown: minutes and seconds.
public final class Times {
    private Times() {}

    /// What has passed: `1:07` from 67 to before 68 seconds.
    public static String passed(Duration time) {
        return String.format(Words.locale(), "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    /// How long a sound is, to the nearest second and at least one.
    public static String rounded(Duration length) {
        return passed(Duration.ofSeconds(Math.max(1, Math.round(length.toMillis() / 1000.0))));
    }
}

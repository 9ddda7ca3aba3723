package app.pythia.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/// What the device tier asks of a recording, printed whether it holds or not.
final class Measured {
    private static final double LEAST_CORRELATION = 0.9;
    private static final double MOST_PPM = 1_000;

    /// The windows find a place to the sample; more than two milliseconds between neighbours is
    /// something lost or added.
    private static final double MOST_GAP_MILLIS = 2;

    private Measured() {}

    /// Fails unless the whole sentence was heard at the right speed and without a gap.
    static void isTheSentence(String scenario, SpeechMatch match) {
        print(scenario, match);
        assertThat(match.correlation()).as("correlation").isGreaterThanOrEqualTo(LEAST_CORRELATION);
        assertThat(match.fasterPpm()).as("speed in ppm").isBetween(-MOST_PPM, MOST_PPM);
        assertThat(match.gapMillis()).as("gap in ms").isLessThanOrEqualTo(MOST_GAP_MILLIS);
    }

    /// Prints figures, and how busy the machine was meanwhile: some of them mean little on one that
    /// has no time.
    static void print(String scenario, Object figures) {
        String load = Tools.read(Path.of("/proc/loadavg")).split(" ", 2)[0];
        System.out.println("[devices] " + scenario + ": " + figures + " (load " + load + ")");
    }
}

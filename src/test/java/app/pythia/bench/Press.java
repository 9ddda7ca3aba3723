package app.pythia.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What one press of the talk key came to.
///
/// @param spoken when the chirp began, in milliseconds after the key, at the latest
/// @param open when the microphone gave its first sound, in milliseconds after the key
/// @param room how much of the take is before the chirp, in milliseconds
/// @param beginning how alike the chirp's first 20 ms are
/// @param end how alike the chirp's last 20 ms are
record Press(double spoken, double open, double room, double beginning, double end) {
    private static final String MARK = "press ";

    /// Two milliseconds that are missing make it 0.95.
    private static final double SAME = 0.97;

    /// The chirp begins no later than this after the key, and not much earlier: else the player was
    /// late, and the press is none of those that were asked for.
    private static final double LATEST = 100;

    private static final double EARLIEST = 40;

    boolean isAsAsked() {
        return spoken >= EARLIEST && spoken <= LATEST;
    }

    boolean hasBeginning() {
        return beginning >= SAME;
    }

    boolean hasEnd() {
        return end >= SAME;
    }

    /// As a line of text.
    String line() {
        return String.format(
                Locale.ROOT, MARK + "%.2f %.2f %.2f %.4f %.4f", spoken, open, room, beginning, end);
    }

    /// What a line tells, if it is one.
    static Optional<Press> of(String line) {
        if (!line.startsWith(MARK)) {
            return Optional.empty();
        }
        double[] told =
                Arrays.stream(line.substring(MARK.length()).split(" ", -1))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
        return Optional.of(new Press(told[0], told[1], told[2], told[3], told[4]));
    }
}

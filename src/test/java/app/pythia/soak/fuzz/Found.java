package app.pythia.soak.fuzz;

import java.util.regex.Pattern;

/// What a run has found.
///
/// @param cases that were tried
/// @param hangs that took longer than they may
/// @param uncaught in which something was thrown
/// @param differing that meant something else when they came in other pieces, or to the reference
public record Found(int cases, int hangs, int uncaught, int differing) {
    static final Found NOTHING = new Found(0, 0, 0, 0);

    /// Both together.
    public Found plus(Found more) {
        return new Found(
                cases + more.cases,
                hangs + more.hangs,
                uncaught + more.uncaught,
                differing + more.differing);
    }

    /// As one line, for [#parse].
    String line() {
        return cases + " " + hangs + " " + uncaught + " " + differing;
    }

    /// Reads such a line.
    ///
    /// @throws NumberFormatException if it is no such line
    public static Found parse(String line) {
        int[] numbers =
                Pattern.compile(" ").splitAsStream(line).mapToInt(Integer::parseInt).toArray();
        return new Found(numbers[0], numbers[1], numbers[2], numbers[3]);
    }
}

package app.pythia.devices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How well a recording repeats what was spoken.
///
/// @param correlation of the whole sentence at its best place: 1 is the same sound at any loudness
/// @param offsetMillis where in the recording the sentence begins
/// @param fasterPpm how much faster it was played, in millionths; negative is slower
/// @param gapMillis the longest part that is missing, was put in between, or is another sound
record SpeechMatch(double correlation, double offsetMillis, double fasterPpm, double gapMillis) {
    private static final int WINDOW_MILLIS = 40;
    private static final int HOP_MILLIS = 20;
    private static final int MARGIN_MILLIS = 60;

    /// A window with a hole of half its length has 0.71.
    private static final double SAME_SOUND = 0.8;

    /// Less than this part of the sentence's own loudness tells nothing.
    private static final double LOUD = 0.3;

    /// The sentence is followed in short windows of its loud parts. Pairs of them tell the speed,
    /// whatever a gap does to some of them; neighbours tell a gap.
    ///
    /// @param spoken the sentence alone
    /// @param heard the recording, longer than the sentence, of the same rate
    static SpeechMatch of(double[] spoken, double[] heard, int rate) {
        Correlation.Peak whole = Correlation.best(spoken, heard);
        List<Window> windows = windows(spoken, heard, whole.offset(), rate);
        double perMillis = rate / 1000.0;
        return new SpeechMatch(
                whole.value(),
                whole.offset() / perMillis,
                fasterPpm(windows),
                Math.max(longestLoss(windows), widestJump(windows) / perMillis));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "correlation %.4f at %.0f ms, %+.0f ppm faster, gap %.1f ms",
                correlation,
                offsetMillis,
                fasterPpm,
                gapMillis);
    }

    /// One loud part of the sentence: its place there, how much later it is heard, and how alike it
    /// is.
    private record Window(int at, int delay, double likeness) {
        boolean found() {
            return likeness >= SAME_SOUND;
        }
    }

    private static List<Window> windows(double[] spoken, double[] heard, int offset, int rate) {
        int length = WINDOW_MILLIS * rate / 1000;
        int hop = HOP_MILLIS * rate / 1000;
        int margin = MARGIN_MILLIS * rate / 1000;
        double loud = LOUD * LOUD * Correlation.energy(spoken) / spoken.length * length;
        List<Window> windows = new ArrayList<>();
        for (int at = 0; at + length <= spoken.length; at += hop) {
            double[] part = Arrays.copyOfRange(spoken, at, at + length);
            if (Correlation.energy(part) >= loud) {
                int from = Math.clamp(offset + at - (long) margin, 0, heard.length - length);
                int to = Math.min(heard.length, offset + at + length + margin);
                Correlation.Peak peak = Correlation.best(part, Arrays.copyOfRange(heard, from, to));
                windows.add(new Window(at, from + peak.offset() - at, peak.value()));
            }
        }
        return windows;
    }

    /// The median over all pairs of windows (Theil–Sen), so that a few wrong ones do no harm.
    private static double fasterPpm(List<Window> windows) {
        List<Window> found = windows.stream().filter(Window::found).toList();
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            for (int j = found.size() / 2 + i; j < found.size(); j++) {
                Window early = found.get(i);
                Window late = found.get(j);
                slopes.add((double) (early.delay() - late.delay()) / (late.at() - early.at()));
            }
        }
        slopes.sort(null);
        return slopes.isEmpty() ? Double.NaN : slopes.get(slopes.size() / 2) * 1e6;
    }

    private static double longestLoss(List<Window> windows) {
        int longest = 0;
        int running = 0;
        for (Window window : windows) {
            running = window.found() ? 0 : running + 1;
            longest = Math.max(longest, running);
        }
        return longest * HOP_MILLIS;
    }

    private static int widestJump(List<Window> windows) {
        List<Window> found = windows.stream().filter(Window::found).toList();
        int widest = 0;
        for (int i = 1; i < found.size(); i++) {
            widest = Math.max(widest, Math.abs(found.get(i).delay() - found.get(i - 1).delay()));
        }
        return widest;
    }
}

package app.pythia.ui.settings;

import app.pythia.check.CheckResult;
import app.pythia.ui.notice.CheckNotices;
import app.pythia.ui.notice.Notice;
import java.util.List;

/// What a check has measured, as it is shown.
///
/// @param verdict what it means and what to do
/// @param good whether there is nothing to do
/// @param waveform peaks of 0 to 1
record CheckFigures(Notice verdict, boolean good, List<Figure> figures, List<Float> waveform) {

    /// @param about what it tells, in a few words
    record Figure(String value, String name, String about) {}

    static CheckFigures of(CheckResult result) {
        return new CheckFigures(
                CheckNotices.of(result.verdict()),
                result.verdict() == CheckResult.Verdict.GOOD,
                List.of(
                        new Figure(
                                Decibels.level(result.levelDb()),
                                "Level",
                                "How loud you spoke; 0 dB is the loudest there is."),
                        new Figure(
                                Decibels.level(result.peakDb()),
                                "Peak",
                                "Your loudest moment; at 0 dB it is distorted."),
                        new Figure(
                                Decibels.level(result.noiseFloorDb()),
                                "Noise floor",
                                "How loud it is when nobody speaks."),
                        new Figure(
                                TalkingWords.milliseconds(result.opening()),
                                "Opening time",
                                "From asking for the microphone to its first sound.")),
                result.waveform());
    }
}

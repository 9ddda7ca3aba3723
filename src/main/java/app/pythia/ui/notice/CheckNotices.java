package app.pythia.ui.notice;

import app.pythia.check.CheckResult.Verdict;
import app.pythia.ui.words.Words;

/// The words for what a microphone check comes to: what it means, then what to do.
public final class CheckNotices {
    private CheckNotices() {}

    public static Notice of(Verdict verdict) {
        return switch (verdict) {
            case GOOD ->
                    new Notice(
                            Words.of("notice.check.good.title"),
                            Words.of("notice.check.good.text"));
            case SILENT ->
                    new Notice(
                            Words.of("notice.check.silent.title"),
                            Words.of("notice.check.silent.text"));
            case QUIET ->
                    new Notice(
                            Words.of("notice.check.quiet.title"),
                            Words.of("notice.check.quiet.text"));
            case CLIPPED ->
                    new Notice(
                            Words.of("notice.check.clipped.title"),
                            Words.of("notice.check.clipped.text"));
            case NOISY ->
                    new Notice(
                            Words.of("notice.check.noisy.title"),
                            Words.of("notice.check.noisy.text"));
        };
    }

    /// There is none, or it cannot be used.
    public static Notice noMicrophone() {
        return new Notice(
                Words.of("notice.check.no-microphone.title"),
                Words.of("notice.check.no-microphone.text"));
    }

    /// A turn is under way.
    public static Notice busy() {
        return new Notice(Words.of("notice.check.busy.title"), Words.of("notice.check.busy.text"));
    }

    /// The gain that the check advised is settled.
    public static String gainIsSet(String gain) {
        return Words.of("notice.check.gain-is-set", gain);
    }

    /// It was recorded and measured.
    public static Notice noSpeaker() {
        return new Notice(
                Words.of("notice.check.no-speaker.title"),
                Words.of("notice.check.no-speaker.text"));
    }

    /// What is shown was measured before another microphone was chosen.
    public static String ofAnotherMicrophone() {
        return Words.of("notice.check.another-microphone");
    }
}

package app.pythia.ui.notice;

import app.pythia.turn.TakeWarning;
import app.pythia.ui.words.Words;

/// The words for how a take sounds and what it is made with: what is wrong, then what to do.
public final class TakeNotices {
    private TakeNotices() {}

    /// A take is made with the system's choice, in the place of the chosen microphone.
    public static Notice missing(String microphone) {
        return new Notice(
                Words.of("notice.take.missing.title", microphone),
                Words.of("notice.take.missing.text"));
    }

    public static Notice of(TakeWarning warning) {
        return switch (warning) {
            case SILENT ->
                    new Notice(
                            Words.of("notice.take.silent.title"),
                            Words.of("notice.take.silent.text"));
            case QUIET ->
                    new Notice(
                            Words.of("notice.take.quiet.title"),
                            Words.of("notice.take.quiet.text"));
            case CLIPPED ->
                    new Notice(
                            Words.of("notice.take.clipped.title"),
                            Words.of("notice.take.clipped.text"));
            case CUT ->
                    new Notice(Words.of("notice.take.cut.title"), Words.of("notice.take.cut.text"));
        };
    }
}

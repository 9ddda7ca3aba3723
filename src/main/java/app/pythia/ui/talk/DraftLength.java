package app.pythia.ui.talk;

import app.pythia.turn.Problem;
import app.pythia.turn.Turns;
import app.pythia.ui.notice.Notices;
import app.pythia.ui.words.Words;

/// How long a message is, in words: empty until it comes near the limit.
///
/// @param isTooLong whether it cannot be sent like this
public record DraftLength(String words, boolean isTooLong) {
    private static final int TOLD_FROM = Turns.LONGEST_MESSAGE - 1000;

    static DraftLength of(String draft) {
        int length = draft.length();
        if (length > Turns.LONGEST_MESSAGE) {
            Problem tooLong = new Problem.TooLong(length, Turns.LONGEST_MESSAGE);
            return new DraftLength(Notices.of(tooLong).spoken(), true);
        }
        return length < TOLD_FROM
                ? new DraftLength("", false)
                : new DraftLength(
                        Words.of("talk.draft-length", length, Turns.LONGEST_MESSAGE), false);
    }
}

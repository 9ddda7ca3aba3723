package app.pythia.soak.events;

import app.pythia.outbox.Outgoing.State;
import java.util.OptionalLong;

/// Something that the user said, and what the program has done with it.
///
/// @param message what shows it
/// @param content what it is known by: the words, or the beginning of the sound
/// @param spoken how much of it was heard, in milliseconds; nothing if it was written
/// @param begun when, in nanoseconds
/// @param removed when the program has forgotten it, in nanoseconds, if it has
/// @param state how far it has come, as was last written down; `SENT` if the program says so
/// @param wishes how often the user wanted it sent once more, without knowing whether it is there
public record Said(
        String message,
        String content,
        OptionalLong spoken,
        long begun,
        OptionalLong removed,
        State state,
        int wishes) {

    /// The state of what is forgotten with a reason, or without.
    boolean isForgotten() {
        return removed.isPresent() && state != State.SENT;
    }

    /// Whether so little was heard that nobody may have wanted to say it.
    boolean isSlip(long millis) {
        return spoken.isPresent() && spoken.getAsLong() < millis;
    }

    @Override
    public String toString() {
        String what = spoken.isPresent() ? spoken.getAsLong() + " ms" : "'" + content + "'";
        return message + " (" + what + ", " + state + ")";
    }
}

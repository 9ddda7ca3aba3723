package app.pythia.ui.talk;

import app.pythia.ui.notice.Notice;
import app.pythia.ui.words.Words;
import java.util.Optional;

/// The state in words, and the shape that goes with it.
///
/// @param hint what can be done now; names of keys stand in square brackets
public record TalkStatus(Shape shape, String title, String hint, Optional<Failure> failure) {

    /// How the talk button looks.
    public enum Shape {
        READY,
        OPENING,
        /// Listening while something is held.
        LISTENING,
        /// Listening until the next press.
        LATCHED,
        /// Listening; letting go locks.
        LOCKING,
        /// Listening; letting go drops.
        DROPPING,
        /// A take waits to be sent.
        REVIEWING,
        SENDING,
        ANSWERING,
        SPEAKING,
        PAUSED;

        /// Whether the ring follows the sound.
        public boolean isLive() {
            return isListening() || this == SPEAKING;
        }

        /// Whether the microphone is open.
        public boolean isListening() {
            return switch (this) {
                case LISTENING, LATCHED, LOCKING, DROPPING -> true;
                default -> false;
            };
        }

        /// Whether something is heard, or stands still in the middle.
        public boolean isHearing() {
            return this == SPEAKING || this == PAUSED;
        }
    }

    /// Why the last turn failed.
    ///
    /// @param canSendAgain whether what was said is kept and can be sent
    public record Failure(Notice notice, boolean canSendAgain) {}

    TalkStatus(Shape shape, String title, String hint) {
        this(shape, title, hint, Optional.empty());
    }

    /// All of it, as it is read aloud.
    public String spoken() {
        return failure.map(failed -> failed.notice().spoken())
                .orElseGet(() ->
                        title.endsWith("…")
                                ? Words.of("talk.spoken.unfinished", title, spokenHint())
                                : Words.of("talk.spoken", title, spokenHint()));
    }

    private String spokenHint() {
        return hint.replace("[→]", Words.of("talk.right-arrow")).replaceAll("[\\[\\]]", "");
    }
}

package app.pythia.ui.talk;

import app.pythia.ui.notice.Notice;
import java.util.Optional;

/// The state in words, and the shape that goes with it.
///
/// @param hint what can be done now; names of keys stand in square brackets
public record TalkStatus(Shape shape, String title, String hint, Optional<Failure> failure) {

    /// How the talk button looks.
    public enum Shape {
        READY,
        OPENING,
        LISTENING,
        SENDING,
        ANSWERING,
        SPEAKING;

        /// Whether the ring follows the sound.
        public boolean isLive() {
            return this == LISTENING || this == SPEAKING;
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
                        title
                                + (title.endsWith("…") ? " " : ". ")
                                + hint.replace("[→]", "Right arrow:").replaceAll("[\\[\\]]", ""));
    }
}

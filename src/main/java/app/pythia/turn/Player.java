package app.pythia.turn;

import app.pythia.conversation.MessageId;
import app.pythia.support.Observable;
import java.time.Duration;
import java.util.Optional;

/// What can be done with the message that is being heard. Every call returns at once, from any
/// thread, and does nothing while nothing is heard. Volume and speed are settings.
public interface Player {

    /// What is being heard or stands still in the middle.
    Observable<Optional<Heard>> heard();

    /// Where in its sound it is; zero while nothing is heard. To be asked once a frame.
    Duration position();

    /// Stands still, within a few milliseconds.
    void pause();

    /// Goes on where it stood still.
    void goOn();

    /// Goes to a place in what has come of the sound; beyond that to its end.
    void seek(Duration position);

    /// A message that is being heard.
    ///
    /// @param length how much of its sound has come, at its own speed
    record Heard(MessageId message, Duration length, Flow flow) {}

    /// Whether it moves.
    enum Flow {
        PLAYING,
        PAUSED
    }
}

package app.pythia.turn;

import app.pythia.audio.playback.Playback;
import app.pythia.conversation.MessageId;
import java.util.Optional;

/// Where a turn shows what it does. A turn that another one has followed, or that was cancelled,
/// shows nothing more.
interface Stage {

    /// Shows a state.
    void show(TurnState state);

    /// Shows how loud it is, and how loud at most, 0 to 1. May be called by a device's thread,
    /// which it does not keep.
    void level(float level, float peak);

    /// Shows which part of a message is being spoken.
    void passage(Optional<Passage> passage);

    /// Shows that a message is heard, or that more of its sound has come.
    void heard(MessageId message, Playback playback);

    /// Tells what is wrong with the take.
    void warn(TakeWarning warning);

    /// The turn is over.
    void over();

    /// The turn is over, badly.
    void failed(Problem problem);

    /// Keeps words that the service has not taken, so that the user can send them again; also those
    /// of a turn that shows nothing more.
    void keep(Unsent words, Kept.Fate fate);
}

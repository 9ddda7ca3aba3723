package app.pythia.turn;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.MessageId;
import app.pythia.support.Observable;
import java.util.List;
import java.util.Optional;

/// Taking turns with the clone in the conversation that is open. Every call returns at once, from
/// any thread.
public interface Turns {

    /// The most characters that the service takes in one message.
    int LONGEST_MESSAGE = 10_000;

    /// What is being done.
    Observable<TurnState> state();

    /// How loud it is, 0 to 1: the user while listening, the clone while speaking, otherwise 0.
    /// Changes up to a hundred times a second.
    Observable<Float> level();

    /// Opens the microphone, as the talk key goes down. Silences the clone if it speaks; does
    /// nothing while listening.
    void begin();

    /// Sends what was said, as the talk key comes up. Does nothing unless listening.
    void finish();

    /// Drops what is being said, or stops the answer that is being received or heard.
    void cancel();

    /// Sends a typed message, of at most [#LONGEST_MESSAGE] characters. Blank ones are dropped; one
    /// that is being answered is interrupted.
    ///
    /// @param attachments what goes with it: pictures and files
    void type(String text, List<Attachment> attachments);

    /// Speaks a message once more: as it sounded if that is still known, otherwise as the clone's
    /// voice says it. Silences what sounds.
    void hear(MessageId message);

    /// The sentence that is being spoken, where it is known.
    Observable<Optional<Passage>> passage();

    /// Goes on to the next sentence of what is being spoken.
    void skipSentence();

    /// Speaks the present sentence once more from its beginning.
    void repeatSentence();

    /// Sends a message once more that was not sent; does nothing if its words are no longer known.
    void sendAgain(MessageId message);

    /// Returns from a failure to ready; what was kept stays in the conversation as not sent.
    void dismiss();
}

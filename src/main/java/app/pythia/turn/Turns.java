package app.pythia.turn;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.support.Observable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Taking turns with the clone in the conversation that is open. Every call returns at once, from
/// any thread.
public interface Turns {

    /// The most characters that the service takes in one message.
    int LONGEST_MESSAGE = 10_000;

    /// A take ends by itself when it is so long; it is kept.
    Duration LONGEST_TAKE = Duration.ofMinutes(5);

    /// What is being done.
    Observable<TurnState> state();

    /// How loud it is: the user while listening, the clone while speaking, otherwise silent. To be
    /// asked once a frame.
    Loudness loudness();

    /// What can be done with what is being heard.
    Player player();

    /// What is wrong with the last take, if anything is; until the next one begins.
    Observable<Optional<TakeWarning>> warning();

    /// The key will soon go down: opens the microphone, if the user wants it open that early.
    void approach(Approach how);

    /// Opens the microphone, as the talk key goes down. Silences the clone if it speaks; does
    /// nothing while listening.
    void begin();

    /// Sends what was said, as the talk key comes up. Does nothing unless listening.
    void finish();

    /// Sends the take that waits for it ([TurnState.Reviewing]).
    void send();

    /// Hears the take that waits to be sent; silences it if it sounds.
    void hearTake();

    /// Drops what is being said or waits to be sent, or stops the answer that is being received or
    /// heard.
    void cancel();

    /// Sends a typed message, of at most [#LONGEST_MESSAGE] characters. Blank ones are dropped; one
    /// that is being answered is interrupted.
    ///
    /// @param attachments what goes with it: pictures and files
    void type(String text, List<Attachment> attachments);

    /// Speaks a message once more: as it sounded if that is still known, otherwise as the clone's
    /// voice says it. Silences what sounds.
    void hear(MessageId message);

    /// The same, from a place in its sound.
    void hear(MessageId message, Duration from);

    /// A message's sound as a WAV file, if it is still known. May take some 100 ms.
    Optional<byte[]> wav(MessageId message);

    /// Whether a message's own sound is there, to be heard and to be saved.
    boolean hasSound(Message message);

    /// How many bytes of the disk sounds take; whenever it changes, [#hasSound] may answer anew.
    Observable<Long> soundsKept();

    /// The sentence that is being spoken, where it is known.
    Observable<Optional<Passage>> passage();

    /// Goes on to the next sentence of what is being spoken.
    void skipSentence();

    /// Speaks the present sentence once more from its beginning.
    void repeatSentence();

    /// What waits to be sent, and why.
    Observable<Queued> queued();

    /// Tries now to send what waits, though the service may not want to be asked again yet.
    void sendQueuedNow();

    /// Sends a message once more that was not sent; does nothing if its words are no longer known.
    /// One that may have arrived is looked for first, and if it has, is not sent again.
    void sendAgain(MessageId message);

    /// Returns from a failure to ready; what was kept stays in the conversation as not sent.
    void dismiss();
}

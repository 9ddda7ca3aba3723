package app.pythia.turn;

import app.pythia.support.Observable;

/// Taking turns with the clone in the conversation that is open. Every call returns at once, from
/// any thread.
public interface Turns {

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

    /// Sends a typed message. Blank ones are dropped; one that is being answered is interrupted.
    void type(String text);

    /// Sends what was kept of the failed turn once more.
    void sendAgain();

    /// Returns from a failure to ready; what was kept stays in the conversation as not sent.
    void dismiss();
}

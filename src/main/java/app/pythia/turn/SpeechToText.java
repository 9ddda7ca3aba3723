package app.pythia.turn;

import app.pythia.audio.VoiceClip;

/// Writes down what was spoken.
@FunctionalInterface
public interface SpeechToText {

    /// The words. Blocks; an interrupt ends it at once.
    ///
    /// @return what was understood; blank if nothing was
    String transcribe(VoiceClip clip) throws TranscriptionException, InterruptedException;
}

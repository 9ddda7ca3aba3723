package app.pythia.turn;

import app.pythia.delphi.Delivery;
import java.util.Optional;

/// How the user wants to be heard and answered.
///
/// @param delivery whether answers come piece by piece
/// @param typed how typed messages are answered
/// @param speechToText who writes down what is spoken, if not the service
/// @param take how the user is heard
public record Preferences(
        Delivery delivery,
        TypedAnswer typed,
        Optional<SpeechToText> speechToText,
        TakePreferences take) {

    /// Heard as usual.
    public Preferences(Delivery delivery, TypedAnswer typed, Optional<SpeechToText> speechToText) {
        this(delivery, typed, speechToText, TakePreferences.USUAL);
    }

    /// How a typed message is answered.
    public enum TypedAnswer {
        /// In writing alone.
        TEXT,
        /// In writing, each sentence spoken as soon as it is there.
        SENTENCES,
        /// By voice alone; its words follow when it has ended.
        VOICE,
        /// The faster of the two voices, as far as both have been measured; otherwise sentences.
        FASTEST_VOICE
    }
}

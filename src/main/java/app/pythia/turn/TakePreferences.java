package app.pythia.turn;

import app.pythia.audio.dsp.Treatment;
import java.time.Duration;
import java.util.Set;

/// How the user wants to be heard.
///
/// @param tail how long is still heard after the key has come up
/// @param early what opens the microphone before the key goes down
/// @param preRoll how much of what was heard before the key went down belongs to the take, as far
///   as the microphone was open then
/// @param treatment what is done to the sound before it is sent
public record TakePreferences(
        Duration tail,
        Set<Approach> early,
        Duration preRoll,
        SpeakNow speakNow,
        BeforeSending beforeSending,
        Treatment treatment) {

    /// What holds until the user settles otherwise.
    public static final TakePreferences USUAL =
            new TakePreferences(
                    Duration.ofMillis(200),
                    Set.of(Approach.POINTER),
                    Duration.ZERO,
                    SpeakNow.SEEN,
                    BeforeSending.NOTHING,
                    Treatment.OFF);

    /// How the user is told that the microphone hears.
    public enum SpeakNow {
        /// By [TurnState.Listening] alone.
        SEEN,
        /// By a short tone as well; the take begins after it.
        HEARD
    }

    /// What comes between a take and its way to the clone.
    public enum BeforeSending {
        NOTHING,
        /// The user can hear it, and sends it or drops it.
        LISTEN
    }

    public TakePreferences {
        early = Set.copyOf(early);
    }
}

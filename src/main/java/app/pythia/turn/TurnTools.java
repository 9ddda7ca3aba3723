package app.pythia.turn;

import app.pythia.audio.capture.MicrophoneLine;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.conversation.ConversationStore;
import app.pythia.delphi.DelphiApi;
import app.pythia.outbox.Outbox;
import app.pythia.sounds.KeptSounds;
import app.pythia.support.Sleeper;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What every turn needs.
///
/// @param steps is told of each step of each turn, on whatever thread it happens
public record TurnTools(
        DelphiApi api,
        ConversationStore store,
        ConversationOpener opener,
        MicrophoneLine microphone,
        PlaybackQueue playback,
        InstantSource clock,
        Sleeper sleeper,
        Supplier<Preferences> preferences,
        KeptSounds sounds,
        Outbox outbox,
        FirstSounds firstSounds,
        Consumer<TurnStep> steps) {

    /// The same, with someone else to be told of the steps.
    TurnTools telling(Consumer<TurnStep> listener) {
        return new TurnTools(
                api,
                store,
                opener,
                microphone,
                playback,
                clock,
                sleeper,
                preferences,
                sounds,
                outbox,
                firstSounds,
                listener);
    }
}

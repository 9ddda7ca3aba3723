package app.pythia.turn;

import app.pythia.audio.device.AudioDevices;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.conversation.ConversationStore;
import app.pythia.delphi.DelphiApi;
import app.pythia.support.Sleeper;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What every turn needs.
///
/// @param steps is told of each step of each turn, on the turn's threads
public record TurnTools(
        DelphiApi api,
        ConversationStore store,
        ConversationOpener opener,
        AudioDevices devices,
        PlaybackQueue playback,
        InstantSource clock,
        Sleeper sleeper,
        Supplier<Preferences> preferences,
        SoundShelf shelf,
        FirstSounds firstSounds,
        Consumer<TurnStep> steps) {}

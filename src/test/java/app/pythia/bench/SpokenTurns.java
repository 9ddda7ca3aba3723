package app.pythia.bench;

import app.pythia.audio.capture.MicrophoneLine;
import app.pythia.audio.device.AudioDevices;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.audio.playback.Rendition;
import app.pythia.conversation.ConversationStore;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiApi;
import app.pythia.outbox.FileOutbox;
import app.pythia.outbox.Outbox;
import app.pythia.sounds.KeptSounds;
import app.pythia.turn.ConversationOpener;
import app.pythia.turn.FirstSounds;
import app.pythia.turn.Preferences;
import app.pythia.turn.Preferences.TypedAnswer;
import app.pythia.turn.TakePreferences;
import app.pythia.turn.TurnService;
import app.pythia.turn.TurnState;
import app.pythia.turn.TurnStep;
import app.pythia.turn.TurnTools;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Turns as Pythia takes them, without a window.
final class SpokenTurns implements AutoCloseable {
    private final MicrophoneLine microphone;
    private final PlaybackQueue playback;
    private final Outbox outbox;
    private final TurnService turns;
    private final BlockingQueue<TurnState> states = new LinkedBlockingQueue<>();

    /// @param folder where what is said is kept until it has been sent
    SpokenTurns(
            DelphiApi api,
            ConversationStore store,
            AudioDevices devices,
            TakePreferences take,
            Path folder,
            Consumer<TurnStep> steps) {
        outbox = new FileOutbox(folder);
        microphone = new MicrophoneLine(devices, () -> Duration.ZERO);
        playback = new PlaybackQueue(devices, () -> Rendition.PLAIN);
        Preferences preferences =
                new Preferences(Delivery.STREAMED, TypedAnswer.SENTENCES, Optional.empty(), take);
        turns =
                new TurnService(
                        new TurnTools(
                                api,
                                store,
                                new ConversationOpener(api, store, Optional::empty),
                                microphone,
                                playback,
                                InstantSource.system(),
                                Thread::sleep,
                                () -> preferences,
                                KeptSounds.inMemory(100_000_000),
                                outbox,
                                new FirstSounds(),
                                steps));
        var _ = turns.state().subscribe(states::add);
    }

    /// The key goes down.
    void press() {
        states.clear();
        turns.begin();
    }

    /// Waits until the microphone hears.
    void awaitListening() throws InterruptedException {
        await(TurnState.Listening.class);
    }

    /// The key comes up.
    void release() {
        turns.finish();
    }

    /// Waits for the end of the turn.
    void awaitEnd() throws InterruptedException {
        await(TurnState.Ready.class);
    }

    private void await(Class<? extends TurnState> wanted) throws InterruptedException {
        TurnState state = states.poll(60, TimeUnit.SECONDS);
        while (!wanted.isInstance(state)) {
            if (state == null || state instanceof TurnState.Failed) {
                throw new IllegalStateException("instead of " + wanted + ": " + state);
            }
            state = states.poll(60, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        turns.close();
        microphone.close();
        playback.close();
        outbox.close();
    }
}

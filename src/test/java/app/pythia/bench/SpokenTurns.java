package app.pythia.bench;

import app.pythia.audio.capture.MicrophoneLine;
import app.pythia.audio.device.AudioDevices;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.audio.playback.Rendition;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiApi;
import app.pythia.turn.ConversationOpener;
import app.pythia.turn.FirstSounds;
import app.pythia.turn.Preferences;
import app.pythia.turn.Preferences.TypedAnswer;
import app.pythia.turn.SoundShelf;
import app.pythia.turn.TakePreferences;
import app.pythia.turn.TurnService;
import app.pythia.turn.TurnState;
import app.pythia.turn.TurnStep;
import app.pythia.turn.TurnTools;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Turns as Pythia takes them, without a window, with a take that ends where the key comes up.
final class SpokenTurns implements AutoCloseable {
    private static final TakePreferences NO_TAIL =
            new TakePreferences(
                    Duration.ZERO,
                    Set.of(),
                    Duration.ZERO,
                    TakePreferences.SpeakNow.SEEN,
                    TakePreferences.BeforeSending.NOTHING,
                    TakePreferences.USUAL.treatment());

    private final MicrophoneLine microphone;
    private final PlaybackQueue playback;
    private final TurnService turns;
    private final BlockingQueue<TurnState> states = new LinkedBlockingQueue<>();

    SpokenTurns(DelphiApi api, AudioDevices devices, Consumer<TurnStep> steps) {
        ConversationStore store = new ConversationStore();
        ConversationId conversation = new ConversationId("c1");
        store.merge(List.of(Conversation.unread(conversation, Optional.empty(), Optional.empty())));
        store.select(conversation);
        microphone = new MicrophoneLine(devices, () -> Duration.ZERO);
        playback = new PlaybackQueue(devices, () -> Rendition.PLAIN);
        Preferences preferences =
                new Preferences(
                        Delivery.STREAMED, TypedAnswer.SENTENCES, Optional.empty(), NO_TAIL);
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
                                new SoundShelf(100_000_000),
                                new FirstSounds(),
                                steps));
        var _ = turns.state().subscribe(states::add);
    }

    /// The key goes down.
    void press() {
        states.clear();
        turns.begin();
    }

    /// The key comes up.
    void release() {
        turns.finish();
    }

    /// Waits for the end of the turn.
    void awaitEnd() throws InterruptedException {
        TurnState state = states.poll(60, TimeUnit.SECONDS);
        while (!(state instanceof TurnState.Ready)) {
            if (state == null || state instanceof TurnState.Failed) {
                throw new IllegalStateException("the turn has not ended: " + state);
            }
            state = states.poll(60, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        turns.close();
        microphone.close();
        playback.close();
    }
}

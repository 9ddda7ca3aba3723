package app.pythia.app;

import app.pythia.audio.device.AudioDevices;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.conversation.ConversationStore;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.http.HttpDelphiApi;
import app.pythia.demo.DemoClone;
import app.pythia.settings.ServiceChoice;
import app.pythia.support.Sleeper;
import app.pythia.sync.Mirror;
import app.pythia.sync.ServiceMirror;
import app.pythia.turn.ConversationOpener;
import app.pythia.turn.FirstSounds;
import app.pythia.turn.Preferences;
import app.pythia.turn.SoundShelf;
import app.pythia.turn.TurnService;
import app.pythia.turn.TurnStep;
import app.pythia.turn.TurnTools;
import app.pythia.turn.Turns;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/// Everything below the window, wired once and shut down in reverse order.
final class Services implements AutoCloseable {
    /// About half an hour of a spoken turn.
    private static final long SOUND_KEPT = 160_000_000;

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final ConversationStore store = new ConversationStore();
    private final Turns turns;
    private final Mirror mirror;

    /// @param steps is told of the steps of each turn
    Services(ServiceChoice choice, AudioDevices devices, Consumer<TurnStep> steps)
            throws IOException {
        Connection connection = connect(choice);
        DelphiApi api =
                closing(
                        new HttpDelphiApi(
                                connection.address(),
                                connection.key(),
                                "Pythia/" + Version.text(),
                                HttpDelphiApi.STALL_LIMIT));
        ConversationOpener opener = new ConversationOpener(api, store, connection::userEmail);
        PlaybackQueue playback = closing(new PlaybackQueue(devices));
        TurnTools tools =
                new TurnTools(
                        api,
                        store,
                        opener,
                        devices,
                        playback,
                        InstantSource.system(),
                        Sleeper.system(),
                        () ->
                                new Preferences(
                                        Delivery.STREAMED,
                                        Preferences.TypedAnswer.FASTEST_VOICE,
                                        Optional.empty()),
                        new SoundShelf(SOUND_KEPT),
                        new FirstSounds(),
                        steps);
        turns = closing(new TurnService(tools));
        mirror =
                new ServiceMirror(
                        api,
                        store,
                        opener,
                        connection::userEmail,
                        InstantSource.system(),
                        Sleeper.system());
    }

    Turns turns() {
        return turns;
    }

    Mirror mirror() {
        return mirror;
    }

    ConversationStore store() {
        return store;
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception failed) {
                LoggerFactory.getLogger(Services.class).warn("Something would not close", failed);
            }
        }
    }

    /// How to reach the service. It never prints its key.
    private record Connection(URI address, String key, Optional<String> userEmail) {
        @Override
        public String toString() {
            return address.toString();
        }
    }

    private Connection connect(ServiceChoice choice) throws IOException {
        return switch (choice) {
            case ServiceChoice.Demo _ -> {
                DemoClone clone = closing(DemoClone.start());
                yield new Connection(
                        clone.baseUri(), clone.apiKey(), Optional.of(DemoClone.USER_EMAIL));
            }
            case ServiceChoice.Own own ->
                    new Connection(own.address().uri(), own.key().secret(), own.userEmail());
        };
    }

    private <T extends AutoCloseable> T closing(T resource) {
        opened.push(resource);
        return resource;
    }
}

package app.pythia.app;

import app.pythia.audio.Wav;
import app.pythia.audio.capture.MicrophoneLine;
import app.pythia.audio.device.AudioDevices;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.check.CheckService;
import app.pythia.check.MicrophoneCheck;
import app.pythia.conversation.Archive;
import app.pythia.conversation.ConversationStore;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.http.HttpDelphiApi;
import app.pythia.demo.DemoClone;
import app.pythia.export.TransferService;
import app.pythia.export.Transfers;
import app.pythia.network.ChosenNetwork;
import app.pythia.outbox.Outbox;
import app.pythia.settings.ServiceChoice;
import app.pythia.settings.SettingsStore;
import app.pythia.sounds.KeptSounds;
import app.pythia.support.NetworkAccess;
import app.pythia.support.Sleeper;
import app.pythia.support.Subscription;
import app.pythia.sync.Account;
import app.pythia.sync.Mirror;
import app.pythia.sync.ServiceMirror;
import app.pythia.turn.ConversationOpener;
import app.pythia.turn.Diagnostics;
import app.pythia.turn.FirstSounds;
import app.pythia.turn.LastTurns;
import app.pythia.turn.Pictures;
import app.pythia.turn.SoundDevices;
import app.pythia.turn.TurnService;
import app.pythia.turn.TurnState;
import app.pythia.turn.TurnStep;
import app.pythia.turn.TurnTools;
import app.pythia.turn.Turns;
import app.pythia.ui.export.ShownFileWords;
import app.pythia.web.PictureFetcher;
import app.pythia.web.WebClient;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/// Everything below the window, wired once and shut down in reverse order.
final class Services implements AutoCloseable {
    private static final String USER_AGENT = "Pythia/" + Version.text();

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final ConversationStore store;
    private final KeptSounds sounds;
    private final FirstSounds firstSounds = new FirstSounds();
    private final WebClient web;
    private final TurnService turns;
    private final MicrophoneCheck check;
    private final SoundDevices listed;
    private final LastTurns lastTurns;
    private final Mirror mirror;
    private final Pictures pictures;
    private final TransferService transfers;

    /// @param archive where conversations are kept; it is closed with the rest
    /// @param outbox where what is said is kept until it has been sent; closed with the rest too
    /// @param sounds where both sides' sounds are kept; closed with the rest too
    /// @param steps is told of the steps of each turn
    Services(
            Setup setup,
            Archive archive,
            Outbox outbox,
            KeptSounds sounds,
            AudioDevices devices,
            Consumer<TurnStep> steps)
            throws IOException {
        store = new ConversationStore(closing(archive));
        this.sounds = closing(sounds);
        closing(new Tidying(archive, store, sounds, Sleeper.system()));
        NetworkAccess network = new ChosenNetwork(setup::network, setup.environment());
        web = closing(new WebClient(USER_AGENT, network));
        Connection connection = connect(setup);
        DelphiApi api =
                closing(
                        new HttpDelphiApi(
                                connection.address(),
                                connection.key(),
                                USER_AGENT,
                                HttpDelphiApi.STALL_LIMIT,
                                network));
        ConversationOpener opener = new ConversationOpener(api, store, connection.userEmail());
        SettledRendition rendition = closing(new SettledRendition(setup.settings().settings()));
        PlaybackQueue playback = closing(new PlaybackQueue(devices, rendition));
        MicrophoneLine microphone =
                closing(
                        new MicrophoneLine(
                                devices,
                                () -> setup.settings().settings().get().talking().preRoll()));
        lastTurns = new LastTurns(new OpenDevices(microphone, playback));
        TurnTools tools =
                new TurnTools(
                        api,
                        store,
                        opener,
                        microphone,
                        playback,
                        InstantSource.system(),
                        Sleeper.system(),
                        new SettledPreferences(setup, web),
                        sounds,
                        closing(outbox),
                        firstSounds,
                        lastTurns.andThen(steps));
        turns = closing(new TurnService(tools));
        check = closing(check(setup, microphone, playback));
        listed = new ListedDevices(devices, () -> setup.settings().settings().get().devices());
        mirror =
                closing(
                        new ServiceMirror(
                                api,
                                store,
                                opener,
                                connection::account,
                                () -> !isIdle(turns.state().get()),
                                InstantSource.system(),
                                Sleeper.system()));
        transfers =
                closing(
                        new TransferService(
                                store,
                                archive::flush,
                                id -> sounds.read(id).map(it -> new Wav(it.format(), it.pcm())),
                                InstantSource.system(),
                                ZoneId.systemDefault(),
                                new ShownFileWords()));
        pictures = new PictureFetcher(web, connection.demo());
        closing(lookAgainWhenMoved(setup.settings(), connection));
    }

    /// A turn that begins ends the check, and there is none beside a turn.
    private CheckService check(Setup setup, MicrophoneLine microphone, PlaybackQueue playback) {
        CheckService service =
                new CheckService(
                        microphone,
                        playback,
                        () ->
                                SettledPreferences.treatment(
                                        setup.settings().settings().get().filters()),
                        () -> isIdle(turns.state().get()));
        closing(
                turns.state()
                        .subscribe(now -> {
                            if (isIdle(now)) {
                                service.turnsAreOver();
                            } else {
                                service.turnBegins();
                            }
                        }));
        return service;
    }

    private static boolean isIdle(TurnState state) {
        return state instanceof TurnState.Ready || state instanceof TurnState.Failed;
    }

    /// What another address or another e-mail address lists is another.
    private Subscription lookAgainWhenMoved(SettingsStore settings, Connection connection) {
        AtomicReference<List<Object>> looked = new AtomicReference<>(connection.place());
        return settings.settings()
                .subscribe(_ -> {
                    List<Object> now = connection.place();
                    if (!now.equals(looked.getAndSet(now))) {
                        mirror.refresh();
                    }
                });
    }

    Turns turns() {
        return turns;
    }

    /// Takes up what an earlier run has left to be sent. Takes time.
    void recover() {
        turns.recover();
    }

    MicrophoneCheck check() {
        return check;
    }

    /// The devices that can be chosen.
    SoundDevices devices() {
        return listed;
    }

    /// When the steps of the last turns were.
    Diagnostics diagnostics() {
        return lastTurns;
    }

    Mirror mirror() {
        return mirror;
    }

    /// Saves conversations as files and brings them in.
    Transfers transfers() {
        return transfers;
    }

    /// Fetches pictures that the user asks to see.
    Pictures pictures() {
        return pictures;
    }

    /// How long the last answers to typed messages took to be heard.
    FirstSounds firstSounds() {
        return firstSounds;
    }

    /// Both sides' sounds, as they are kept.
    KeptSounds sounds() {
        return sounds;
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

    /// How to reach the service, at the moment that it is asked. It never prints its key.
    ///
    /// @param demo where the demo clone is, if it is that
    private record Connection(
            Supplier<URI> address,
            Supplier<String> key,
            Supplier<Optional<String>> userEmail,
            Optional<URI> demo) {

        List<Object> place() {
            return List.of(address.get(), userEmail.get());
        }

        Optional<Account> account() {
            return userEmail
                    .get()
                    .map(email ->
                            new Account(
                                    email,
                                    Fingerprint.of(address.get().toString(), key.get(), email)));
        }

        @Override
        public String toString() {
            return address.get().toString();
        }
    }

    private Connection connect(Setup setup) throws IOException {
        return switch (setup.choice()) {
            case ServiceChoice.Demo _ -> {
                DemoClone clone = closing(DemoClone.start());
                yield new Connection(
                        clone::baseUri,
                        clone::apiKey,
                        () -> Optional.of(DemoClone.USER_EMAIL),
                        Optional.of(clone.baseUri()));
            }
            case ServiceChoice.Own own ->
                    new Connection(
                            () -> setup.now(own).address().uri(),
                            () -> setup.now(own).key().secret(),
                            () -> setup.now(own).userEmail(),
                            Optional.empty());
        };
    }

    private <T extends AutoCloseable> T closing(T resource) {
        opened.push(resource);
        return resource;
    }
}

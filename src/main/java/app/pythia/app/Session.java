package app.pythia.app;

import app.pythia.audio.device.AudioDevices;
import app.pythia.settings.KeyPlace;
import app.pythia.settings.SecretState;
import app.pythia.settings.ServiceChoice;
import app.pythia.settings.VaultProblem;
import app.pythia.support.Observable;
import app.pythia.turn.FirstSounds;
import app.pythia.turn.Preferences.TypedAnswer;
import app.pythia.turn.TurnState;
import app.pythia.ui.notice.ArchiveNotices;
import app.pythia.ui.notice.KeyNotices;
import app.pythia.ui.settings.KeptSoundsPort;
import app.pythia.ui.settings.KeyPorts;
import app.pythia.ui.settings.SettingsPorts;
import app.pythia.ui.settings.SoundPorts;
import app.pythia.ui.settings.VoiceTimes;
import app.pythia.ui.shell.CloneCard;
import app.pythia.ui.shell.PythiaWindow;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window and everything below it, for as long as the same clone is talked with.
final class Session {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    /// How it ended.
    enum End {
        CLOSED,
        /// The user goes to another clone.
        OTHER_CLONE,
        /// A fault kept the window from being shown; the log has more.
        FAILED
    }

    private final Setup setup;
    private final ServiceChoice choice;
    private final KeptConversations kept;
    private final Runnable shown;
    private final Observable<Integer> calls;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile End end = End.CLOSED;

    /// @param kept where conversations are kept; it is closed with the rest
    /// @param calls changes whenever the window is to come to the front
    /// @param shown is told when the window can be seen, on its thread
    Session(Setup setup, KeptConversations kept, Observable<Integer> calls, Runnable shown) {
        this.setup = setup;
        this.choice = setup.choice();
        this.kept = kept;
        this.calls = calls;
        this.shown = shown;
    }

    /// Shows the window, and returns when it has been closed and everything is shut down.
    ///
    /// @param window runs something on the window's thread
    End run(AudioDevices devices, Consumer<Runnable> window)
            throws IOException, InterruptedException {
        try (Services services =
                new Services(
                        setup,
                        kept.archive(),
                        kept.outbox(),
                        kept.sounds(),
                        devices,
                        step -> LOG.debug("step={}", step))) {
            services.turns().state().subscribe(Session::log);
            window.accept(() -> showOrGiveUp(services));
            services.mirror().refresh();
            Thread.ofVirtual().name("recovery").start(services::recover);
            closed.await();
        }
        return end;
    }

    private void showOrGiveUp(Services services) {
        try {
            show(services);
        } catch (RuntimeException bug) {
            LOG.error("The window could not be shown", bug);
            end = End.FAILED;
            closed.countDown();
        }
    }

    private void show(Services services) {
        Stage stage = new Stage();
        PythiaWindow window =
                new PythiaWindow(
                        stage,
                        services.turns(),
                        services.store(),
                        services.mirror(),
                        card(),
                        settings(services, stage),
                        new Browser(),
                        new PicturesInBackground(services.pictures()),
                        InstantSource.system(),
                        ZoneId.systemDefault());
        stage.setOnHidden(_ -> {
            window.close();
            closed.countDown();
        });
        window.show();
        window.comeForwardWith(calls);
        shown.run();
        LOG.info("window shown");
    }

    private SettingsPorts settings(Services services, Stage stage) {
        FirstSounds heard = services.firstSounds();
        return new SettingsPorts(
                setup.settings(),
                setup.fixed(),
                choice instanceof ServiceChoice.Own,
                () ->
                        new VoiceTimes(
                                heard.median(TypedAnswer.SENTENCES),
                                heard.median(TypedAnswer.VOICE)),
                new SoundPorts(
                        services.devices(),
                        task -> Thread.ofVirtual().name("device-names").start(task),
                        services.check(),
                        services.diagnostics()),
                keys(services, stage),
                new KeptSoundsPort(
                        choice instanceof ServiceChoice.Own,
                        services.sounds().used(),
                        services.sounds()::forgetAll),
                services.transfers());
    }

    private KeyPorts keys(Services services, Stage stage) {
        return new KeyPorts(
                setup.secrets().apiKey(),
                setup.secrets().proxyPassword(),
                setup.keyFixedBy(),
                () -> !setup.choice().getClass().equals(choice.getClass()),
                () -> reopen(services, stage));
    }

    /// What is being said is not cut off for it.
    private void reopen(Services services, Stage stage) {
        TurnState now = services.turns().state().get();
        if (now instanceof TurnState.Ready || now instanceof TurnState.Failed) {
            end = End.OTHER_CLONE;
            stage.hide();
        }
    }

    private CloneCard card() {
        return switch (choice) {
            case ServiceChoice.Demo(Optional<String> because) ->
                    CloneCard.ofDemo(
                            notice(keyTrouble().or(() -> because.map(KeyNotices::demoInstead))));
            // Not the host: it may change in the settings.
            case ServiceChoice.Own _ ->
                    CloneCard.ofOwn(notice(kept.problem().map(ArchiveNotices::of)));
        };
    }

    /// What is to be known of this run, and what goes wrong with keeping things in it.
    ///
    /// @param otherwise while all is kept
    private Observable<Optional<String>> notice(Optional<String> otherwise) {
        Observable<Optional<String>> notice = new Observable<>(otherwise);
        kept.outbox().problem().subscribe(_ -> notice.set(keeping().or(() -> otherwise)));
        kept.archive().problem().subscribe(_ -> notice.set(keeping().or(() -> otherwise)));
        return notice;
    }

    private Optional<String> keeping() {
        return kept.outbox()
                .problem()
                .get()
                .map(problem ->
                        switch (problem) {
                            case DISK_FULL -> ArchiveNotices.takesNotKeptForWantOfRoom();
                            case UNUSABLE -> ArchiveNotices.takesNotKept();
                        })
                .or(() -> kept.archive().problem().get().map(ArchiveNotices::of));
    }

    /// Why the user's key is not there, though one was kept.
    private Optional<String> keyTrouble() {
        SecretState key = setup.secrets().apiKey().state().get();
        if (setup.demo() || key.secret().isPresent()) {
            return Optional.empty();
        }
        Optional<KeyPlace> place = setup.settings().settings().get().keyPlace();
        return place.map(
                it -> KeyNotices.atStart(it, key.problem().orElse(VaultProblem.NO_ANSWER)));
    }

    private static void log(TurnState state) {
        LOG.info("state={}", state.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }
}

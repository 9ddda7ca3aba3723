package app.pythia.app;

import app.pythia.audio.device.JavaSoundDevices;
import app.pythia.settings.ServiceChoice;
import app.pythia.support.Observable;
import app.pythia.turn.FirstSounds;
import app.pythia.turn.Preferences.TypedAnswer;
import app.pythia.turn.TurnState;
import app.pythia.ui.notice.ArchiveNotices;
import app.pythia.ui.settings.SettingsPorts;
import app.pythia.ui.settings.SoundPorts;
import app.pythia.ui.settings.VoiceTimes;
import app.pythia.ui.shell.CloneCard;
import app.pythia.ui.shell.PythiaWindow;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The program with its window.
final class Desktop {
    private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);

    /// How it went.
    enum Outcome {
        CLOSED,
        /// A fault kept the window from being shown; the log has more.
        FAILED,
        NO_DISPLAY,
        NO_GTK
    }

    private final Setup setup;
    private final KeptConversations kept;
    private final OneInstance instance;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Outcome outcome = Outcome.CLOSED;

    /// @param folder where conversations are kept
    /// @param instance hears others that are started
    Desktop(Setup setup, Path folder, OneInstance instance) {
        this.setup = setup;
        kept = KeptConversations.of(setup.choice(), folder);
        this.instance = instance;
    }

    /// Shows the window, and returns when it has been closed and everything is shut down, or if it
    /// cannot be shown.
    Outcome run() throws IOException, InterruptedException {
        LOG.info(
                "Pythia {} on {} {}",
                Version.text(),
                System.getProperty("os.name"),
                System.getProperty("os.version"));
        try (JavaSoundDevices devices = new JavaSoundDevices(setup.devices());
                Services services =
                        new Services(
                                setup,
                                kept.archive(),
                                devices,
                                step -> LOG.debug("step={}", step))) {
            devices.start();
            services.turns().state().subscribe(Desktop::log);
            Platform.setImplicitExit(false);
            Platform.startup(() -> showOrGiveUp(services));
            services.mirror().refresh();
            closed.await();
        } catch (UnsupportedOperationException | LinkageError noWindow) {
            LOG.warn("There is no window: {}", noWindow.toString());
            return noWindow.toString().contains("GTK") ? Outcome.NO_GTK : Outcome.NO_DISPLAY;
        }
        Platform.exit();
        return outcome;
    }

    private void showOrGiveUp(Services services) {
        try {
            show(services);
        } catch (RuntimeException bug) {
            LOG.error("The window could not be shown", bug);
            outcome = Outcome.FAILED;
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
                        settings(services),
                        new Browser(),
                        new PicturesInBackground(services.pictures()),
                        InstantSource.system(),
                        ZoneId.systemDefault());
        stage.setOnHidden(_ -> {
            window.close();
            closed.countDown();
        });
        window.show();
        answerTheDoor(window);
        LOG.info("window shown");
    }

    /// Without it, a second start says that the first one does not answer.
    private void answerTheDoor(PythiaWindow window) {
        try {
            Observable<Integer> calls = new Observable<>(0);
            window.comeForwardWith(calls);
            instance.answer(_ -> calls.update(count -> count + 1));
        } catch (IOException deaf) {
            LOG.warn("Others that are started will not be heard", deaf);
        }
    }

    private SettingsPorts settings(Services services) {
        FirstSounds heard = services.firstSounds();
        return new SettingsPorts(
                setup.settings(),
                setup.fixed(),
                setup.choice() instanceof ServiceChoice.Own,
                () ->
                        new VoiceTimes(
                                heard.median(TypedAnswer.SENTENCES),
                                heard.median(TypedAnswer.VOICE)),
                new SoundPorts(
                        services.devices(),
                        task -> Thread.ofVirtual().name("device-names").start(task),
                        services.check(),
                        services.diagnostics()));
    }

    private CloneCard card() {
        return switch (setup.choice()) {
            case ServiceChoice.Demo(Optional<String> because) ->
                    new CloneCard(
                            "The Guide",
                            "Demo clone",
                            because.map(why -> why + ". Until then the demo clone answers."));
            // Not the host: it may change in the settings.
            case ServiceChoice.Own _ ->
                    new CloneCard(
                            "Your clone",
                            "Reached with your key",
                            kept.problem().map(ArchiveNotices::of));
        };
    }

    private static void log(TurnState state) {
        LOG.info("state={}", state.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }
}

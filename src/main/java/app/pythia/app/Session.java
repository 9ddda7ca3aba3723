package app.pythia.app;

import app.pythia.audio.device.AudioDevices;
import app.pythia.outbox.FileOutbox;
import app.pythia.outbox.Outbox;
import app.pythia.outbox.Outgoing;
import app.pythia.settings.CloneId;
import app.pythia.settings.ServiceChoice;
import app.pythia.turn.FirstSounds;
import app.pythia.turn.Preferences.TypedAnswer;
import app.pythia.turn.TurnState;
import app.pythia.ui.clones.ClonesPort;
import app.pythia.ui.settings.ClonePort;
import app.pythia.ui.settings.KeptSoundsPort;
import app.pythia.ui.settings.KeyPorts;
import app.pythia.ui.settings.PicturePort;
import app.pythia.ui.settings.SettingsPorts;
import app.pythia.ui.settings.SoundPorts;
import app.pythia.ui.settings.VoiceTimes;
import app.pythia.ui.shell.PythiaWindow;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window and everything below it, for as long as the same clone is talked with.
final class Session {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final Setup setup;
    private final ServiceChoice choice;
    private final CloneId about;
    private final KeptConversations kept;
    private final CloneFolders folders;
    private final ClonePictures pictures;
    private final Beginning beginning;
    private final Outside outside;
    private final Runnable shown;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile SessionEnd end = new SessionEnd.Closed();
    private volatile Optional<Rectangle2D> place = Optional.empty();

    /// @param kept where conversations are kept; it is closed with the rest
    /// @param folders where each clone's files are
    /// @param pictures the clones'
    /// @param beginning how the window begins
    /// @param outside reaches this window while it is shown
    /// @param shown is told when the window can be seen, on its thread
    Session(
            Setup setup,
            KeptConversations kept,
            CloneFolders folders,
            ClonePictures pictures,
            Beginning beginning,
            Outside outside,
            Runnable shown) {
        this.setup = setup;
        this.choice = setup.choice();
        this.about = setup.own().id();
        this.kept = kept;
        this.folders = folders;
        this.pictures = pictures;
        this.beginning = beginning;
        this.outside = outside;
        this.shown = shown;
    }

    /// Shows the window, and returns when it has been closed and everything is shut down.
    ///
    /// @param window runs something on the window's thread
    SessionEnd run(AudioDevices devices, Consumer<Runnable> window)
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

    /// Where the window was when it was left for another clone.
    Optional<Rectangle2D> place() {
        return place;
    }

    private void showOrGiveUp(Services services) {
        try {
            show(services);
        } catch (RuntimeException bug) {
            LOG.error("The window could not be shown", bug);
            end = new SessionEnd.Failed();
            closed.countDown();
        }
    }

    private void show(Services services) {
        Stage stage = new Stage();
        beginning.place().ifPresent(it -> put(stage, it));
        WayToClones way =
                new WayToClones(
                        setup,
                        about,
                        choice,
                        () -> isIdle(services.turns().state().get()),
                        to -> leave(to, stage));
        CardOfClone card =
                new CardOfClone(setup, about, choice, kept, pictures, beginning, clones(way));
        PictureInBackground picture = new PictureInBackground(pictures, about);
        PythiaWindow window =
                new PythiaWindow(
                        stage,
                        services.turns(),
                        services.store(),
                        services.mirror(),
                        card.card(),
                        settings(services, way, picture),
                        new Browser(),
                        new PicturesInBackground(services.pictures()),
                        InstantSource.system(),
                        ZoneId.systemDefault());
        stage.setOnHidden(_ -> {
            outside.reachesNothing();
            window.close();
            card.close();
            picture.close();
            closed.countDown();
        });
        window.keepPlaceIn(outside.places());
        window.announceBy(outside.notifications());
        window.show();
        if (beginning.page() == Beginning.Page.CLONE_SETTINGS) {
            window.openCloneSettings();
        }
        window.comeForwardWith(outside.calls());
        outside.reaches(window.remote());
        shown.run();
        LOG.info("window shown");
    }

    private SettingsPorts settings(Services services, WayToClones way, PicturePort picture) {
        FirstSounds heard = services.firstSounds();
        return new SettingsPorts(
                setup.settings(),
                setup.fixed(),
                new ClonePort(
                        about,
                        choice instanceof ServiceChoice.Own,
                        picture,
                        this::waiting,
                        way::remove),
                () ->
                        new VoiceTimes(
                                heard.median(TypedAnswer.SENTENCES),
                                heard.median(TypedAnswer.VOICE)),
                new SoundPorts(
                        services.devices(),
                        task -> Thread.ofVirtual().name("device-names").start(task),
                        services.check(),
                        services.diagnostics()),
                keys(way),
                new KeptSoundsPort(
                        choice instanceof ServiceChoice.Own,
                        services.sounds().used(),
                        services.sounds()::forgetAll),
                services.transfers(),
                outside.globalKeys());
    }

    private KeyPorts keys(WayToClones way) {
        return new KeyPorts(
                setup.secrets().apiKey(about),
                setup.secrets().proxyPassword(),
                setup.keyFixedBy(),
                way::isKeyForAnother,
                way::follow);
    }

    private ClonesPort clones(WayToClones way) {
        return new ClonesPort(
                choice instanceof ServiceChoice.Own ? Optional.of(about) : Optional.empty(),
                about,
                pictures.all(),
                way::go);
    }

    /// What was said to the clone and has not arrived, whoever answers in this window.
    private int waiting() {
        try (Outbox outbox = new FileOutbox(folders.outbox(about))) {
            return (int)
                    outbox.left().stream().filter(it -> it.state() != Outgoing.State.SENT).count();
        }
    }

    private void leave(SessionEnd to, Stage stage) {
        end = to;
        place =
                Optional.of(
                        new Rectangle2D(
                                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
        stage.hide();
    }

    private static void put(Stage stage, Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    private static boolean isIdle(TurnState now) {
        return now instanceof TurnState.Ready || now instanceof TurnState.Failed;
    }

    private static void log(TurnState state) {
        LOG.info("state={}", state.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }
}

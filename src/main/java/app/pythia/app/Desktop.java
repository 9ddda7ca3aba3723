package app.pythia.app;

import app.pythia.app.Beginning.Page;
import app.pythia.audio.device.JavaSoundDevices;
import app.pythia.settings.CloneId;
import app.pythia.ui.fx.FxBridge;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The program with its window, which is opened anew where the user goes to another clone.
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
    private final CloneFolders folders;
    private final ClonePictures pictures;
    private final OneInstance instance;
    private final Outside outside;
    private final AtomicBoolean hasAnswered = new AtomicBoolean();

    /// @param folders where conversations are kept
    /// @param instance hears others that are started
    Desktop(Setup setup, CloneFolders folders, OneInstance instance) {
        this.setup = setup;
        this.folders = folders;
        pictures = new ClonePictures(folders);
        this.instance = instance;
        outside = new Outside(ThisDesktop.of(setup.environment(), folders.data()));
    }

    /// Shows the window, and returns when it has been closed and everything is shut down, or if it
    /// cannot be shown.
    Outcome run() throws IOException, InterruptedException {
        LOG.info(
                "Pythia {} on {} {}",
                Version.text(),
                System.getProperty("os.name"),
                System.getProperty("os.version"));
        pictures.read(setup.settings().settings().get().clones().all());
        SessionEnd end;
        try (outside;
                JavaSoundDevices devices = new JavaSoundDevices(setup.devices())) {
            devices.start();
            Session session = session(Beginning.FIRST);
            end = session.run(devices, Desktop::startToolkit);
            while (end instanceof SessionEnd.OtherClone(Page first, Optional<CloneId> gone)) {
                LOG.info("another clone is talked with from here on");
                Optional<String> trouble = gone.isPresent() ? remove(gone.get()) : Optional.empty();
                setup.readKey();
                session = session(new Beginning(first, session.place(), trouble));
                end = session.run(devices, FxBridge::later);
            }
        } catch (UnsupportedOperationException | LinkageError noWindow) {
            LOG.warn("There is no window: {}", noWindow.toString());
            return noWindow.toString().contains("GTK") ? Outcome.NO_GTK : Outcome.NO_DISPLAY;
        }
        Platform.exit();
        return end instanceof SessionEnd.Failed ? Outcome.FAILED : Outcome.CLOSED;
    }

    private Session session(Beginning beginning) {
        KeptConversations kept =
                KeptConversations.of(
                        setup.choice(),
                        folders,
                        () -> setup.settings().settings().get().sounds().bytes());
        return new Session(setup, kept, folders, pictures, beginning, outside, this::windowIsThere);
    }

    private Optional<String> remove(CloneId clone) throws InterruptedException {
        return new CloneRemoval(setup, folders, pictures).remove(clone);
    }

    private static void startToolkit(Runnable first) {
        Platform.setImplicitExit(false);
        Platform.startup(first);
    }

    private void windowIsThere() {
        if (!hasAnswered.getAndSet(true)) {
            answerTheDoor();
            outside.obey(setup.settings().settings());
        }
    }

    /// Without it, a second start says that the first one does not answer.
    private void answerTheDoor() {
        try {
            instance.answer(outside::answer);
        } catch (IOException deaf) {
            LOG.warn("Others that are started will not be heard", deaf);
        }
    }
}

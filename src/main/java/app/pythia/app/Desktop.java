package app.pythia.app;

import app.pythia.audio.device.JavaSoundDevices;
import app.pythia.support.Observable;
import app.pythia.ui.fx.FxBridge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
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
    private final Path folder;
    private final OneInstance instance;
    private final Observable<Integer> calls = new Observable<>(0);
    private final AtomicBoolean hasAnswered = new AtomicBoolean();

    /// @param folder where conversations are kept
    /// @param instance hears others that are started
    Desktop(Setup setup, Path folder, OneInstance instance) {
        this.setup = setup;
        this.folder = folder;
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
        Session.End end;
        try (JavaSoundDevices devices = new JavaSoundDevices(setup.devices())) {
            devices.start();
            end = session(devices, Desktop::startToolkit);
            while (end == Session.End.OTHER_CLONE) {
                LOG.info("another clone is talked with from here on");
                end = session(devices, FxBridge::later);
            }
        } catch (UnsupportedOperationException | LinkageError noWindow) {
            LOG.warn("There is no window: {}", noWindow.toString());
            return noWindow.toString().contains("GTK") ? Outcome.NO_GTK : Outcome.NO_DISPLAY;
        }
        Platform.exit();
        return end == Session.End.FAILED ? Outcome.FAILED : Outcome.CLOSED;
    }

    private Session.End session(JavaSoundDevices devices, Consumer<Runnable> window)
            throws IOException, InterruptedException {
        KeptConversations kept =
                KeptConversations.of(
                        setup.choice(),
                        folder,
                        () -> setup.settings().settings().get().sounds().bytes());
        return new Session(setup, kept, calls, this::answerTheDoor).run(devices, window);
    }

    private static void startToolkit(Runnable first) {
        Platform.setImplicitExit(false);
        Platform.startup(first);
    }

    /// Without it, a second start says that the first one does not answer.
    private void answerTheDoor() {
        if (hasAnswered.getAndSet(true)) {
            return;
        }
        try {
            instance.answer(_ -> calls.update(count -> count + 1));
        } catch (IOException deaf) {
            LOG.warn("Others that are started will not be heard", deaf);
        }
    }
}

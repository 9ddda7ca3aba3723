package app.pythia.desktop.hook;

import app.pythia.desktop.ChordWatch;
import app.pythia.desktop.GlobalKeyException;
import app.pythia.desktop.GlobalKeyProblem;
import app.pythia.desktop.GlobalKeys;
import app.pythia.settings.KeyChord;
import app.pythia.support.UserOnly;
import com.github.kwhat.jnativehook.GlobalScreen;
import com.github.kwhat.jnativehook.NativeHookException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A hook into the system's keyboard, on Windows, macOS and X11. It is shown every key that is
/// pressed, looks whether it is the one that is wanted, and lets go of it. The program that has the
/// focus gets the keys too.
///
/// The library is static: there must be one of these at a time, listening for one combination at a
/// time.
public final class HookKeys implements GlobalKeys {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path folder;
    private final boolean namesLetters;

    /// Held, so that it stays silent.
    private final Logger log = Logger.getLogger(GlobalScreen.class.getPackageName());

    /// @param folder for the library's native code, which nobody else may write
    /// @param system the property `os.name`
    public HookKeys(Path folder, String system) {
        this.folder = folder;
        namesLetters = !system.startsWith("Windows") && !system.startsWith("Mac");
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public synchronized Listening listen(KeyChord chord, Heard heard) throws GlobalKeyException {
        log.setLevel(Level.OFF);
        ChordListener listener =
                new ChordListener(
                        new KeyCodes(chord, namesLetters),
                        new ChordWatch(heard, InstantSource.system()));
        try {
            prepareFolder();
            // It makes one anew only where there is none.
            GlobalScreen.setEventDispatcher(null);
            GlobalScreen.addNativeKeyListener(listener);
            GlobalScreen.registerNativeHook();
        } catch (NativeHookException | IOException | LinkageError failed) {
            throw new GlobalKeyException(problem(failed), failed);
        }
        return new Hook(chord, listener);
    }

    /// What an earlier run has left there may be half written.
    private void prepareFolder() throws IOException {
        if (System.getProperty("jnativehook.lib.path") != null) {
            return;
        }
        UserOnly.folder(folder);
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder)) {
            for (Path file : old) {
                Files.delete(file);
            }
        }
        System.setProperty("jnativehook.lib.path", folder.toString());
    }

    private static GlobalKeyProblem problem(Throwable failed) {
        return failed instanceof NativeHookException hook
                        && hook.getCode() == NativeHookException.DARWIN_AXAPI_DISABLED
                ? GlobalKeyProblem.NOT_ALLOWED
                : GlobalKeyProblem.FAILED;
    }

    private final class Hook implements Listening {
        private final KeyChord chord;
        private final ChordListener listener;
        private boolean closed;

        private Hook(KeyChord chord, ChordListener listener) {
            this.chord = chord;
            this.listener = listener;
        }

        @Override
        public String keys() {
            return chord.toString();
        }

        @Override
        public void close() {
            synchronized (HookKeys.this) {
                if (closed) {
                    return;
                }
                closed = true;
                GlobalScreen.removeNativeKeyListener(listener);
                try {
                    GlobalScreen.unregisterNativeHook();
                } catch (NativeHookException stuck) {
                    throw new UncheckedIOException(new IOException(stuck));
                }
            }
        }
    }
}

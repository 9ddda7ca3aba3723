package app.pythia.settings;

import app.pythia.support.Observable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/// The settings of this user, as they are and as they are kept. Used by any thread; saving is done
/// on a thread of its own.
public final class SettingsStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);

    private final Observable<Settings> settings;
    private final Observable<Optional<SettingsProblem>> problem;
    private final Saving saving;
    private final ThreadPoolExecutor saver =
            new ThreadPoolExecutor(
                    0,
                    1,
                    1,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    Thread.ofVirtual().name("settings").factory(),
                    new ThreadPoolExecutor.DiscardPolicy());

    /// Puts settings where they are kept.
    private interface Saving {
        void save(Settings settings) throws IOException;
    }

    private SettingsStore(Settings initial, Optional<SettingsProblem> problem, Saving saving) {
        this.settings = new Observable<>(initial);
        this.problem = new Observable<>(problem);
        this.saving = saving;
    }

    /// The settings in a folder, which is made once there is something to keep. A file that holds
    /// no settings is given another name.
    public static SettingsStore open(Path folder) {
        SettingsFile file = new SettingsFile(folder);
        try {
            return keeping(file, file.read(), Optional.empty());
        } catch (IOException unreadable) {
            SettingsProblem problem = file.setAside(unreadable);
            return switch (problem) {
                case SettingsProblem.NotRead _ ->
                        new SettingsStore(Settings.DEFAULT, Optional.of(problem), _ -> {});
                default -> keeping(file, SettingsJson.empty(), Optional.of(problem));
            };
        }
    }

    /// Settings that are kept nowhere.
    public static SettingsStore inMemory(Settings initial) {
        return new SettingsStore(initial, Optional.empty(), _ -> {});
    }

    /// The settings in a folder as they are now; nothing is written, whatever the file holds.
    public static Settings peek(Path folder) {
        try {
            return SettingsJson.read(new SettingsFile(folder).read());
        } catch (IOException unreadable) {
            LOG.warn("The settings could not be read: {}", unreadable.toString());
            return Settings.DEFAULT;
        }
    }

    private static SettingsStore keeping(
            SettingsFile file, ObjectNode tree, Optional<SettingsProblem> problem) {
        return new SettingsStore(SettingsJson.read(tree), problem, new Keeping(file, tree));
    }

    /// What is settled.
    public Observable<Settings> settings() {
        return settings;
    }

    /// What is wrong with keeping them, if anything is.
    public Observable<Optional<SettingsProblem>> problem() {
        return problem;
    }

    /// Changes them. They hold at once, and are saved soon; once this is closed they are not saved
    /// any more.
    public void update(UnaryOperator<Settings> change) {
        settings.update(change);
        saver.execute(this::save);
    }

    /// Waits until everything is saved. Closing it again does nothing.
    @Override
    public void close() {
        saver.close();
    }

    private void save() {
        try {
            saving.save(settings.get());
            problem.update(was -> was.filter(it -> !(it instanceof SettingsProblem.NotSaved)));
        } catch (IOException failed) {
            LOG.warn("The settings could not be saved", failed);
            problem.set(Optional.of(new SettingsProblem.NotSaved()));
        }
    }

    /// Saving into a file what is another than it holds; used by one thread at a time.
    private static final class Keeping implements Saving {
        private final SettingsFile file;
        private ObjectNode kept;

        private Keeping(SettingsFile file, ObjectNode kept) {
            this.file = file;
            this.kept = kept;
        }

        @Override
        public void save(Settings settings) throws IOException {
            ObjectNode next = SettingsJson.with(kept, settings);
            if (!next.equals(kept)) {
                file.write(next);
                kept = next;
            }
        }
    }
}

package app.pythia.soak.store;

import app.pythia.conversation.Archive;
import app.pythia.conversation.sqlite.SqliteArchive;
import app.pythia.settings.SettingsStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Damages stores and settings, opens and uses them: in a process of its own, which it may end.
///
/// Its arguments are a folder, and the numbers of the first case and of the one behind the last. It
/// says of each that it begins, and what is wrong with it, if anything is; and that it ends.
public final class CorruptProgram {
    public static final String BEGINS = "begins ";
    public static final String FAULT = "fault ";
    public static final String ENDS = "ends";

    private CorruptProgram() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Path closed = Files.createDirectories(folder.resolve("closed"));
        Path open = Files.createDirectories(folder.resolve("open"));
        make(closed, open);
        for (int number = Integer.parseInt(args[1]); number < Integer.parseInt(args[2]); number++) {
            System.out.println(BEGINS + number);
            SplittableRandom random = new SplittableRandom(number);
            Path own = Files.createDirectories(folder.resolve("case"));
            report(number, store(own, random.nextInt(4) == 0 ? open : closed, random));
            report(number, settings(own, random));
            clear(own);
        }
        System.out.println(ENDS);
        System.exit(0);
    }

    /// One that was closed as it should, and one as a crash leaves it, with its log.
    private static void make(Path closed, Path open) throws Exception {
        clear(closed);
        clear(open);
        try (Archive archive = SqliteArchive.open(closed)) {
            Contents.putInto(archive);
            copy(closed, open);
        }
    }

    private static Optional<String> store(Path own, Path from, SplittableRandom random) {
        try {
            clear(own);
            copy(from, own);
            boolean beside = random.nextInt(4) == 0;
            String side = random.nextInt(4) == 0 ? "-shm" : "-wal";
            Damage.any(own.resolve(DamagedStore.FILE + (beside ? side : "")), random);
            boolean hasLog = Files.exists(own.resolve(DamagedStore.FILE + "-wal"));
            return new DamagedStore(own, SqliteArchive::open).fault(!beside && !hasLog);
        } catch (Throwable thrown) { // Whatever it is: that is what is looked for.
            thrown.printStackTrace(System.out);
            return Optional.of("store: " + thrown);
        }
    }

    private static Optional<String> settings(Path own, SplittableRandom random) {
        try {
            return new DamagedSettings(own, SettingsStore::open).fault(random);
        } catch (Throwable thrown) { // Whatever it is: that is what is looked for.
            thrown.printStackTrace(System.out);
            return Optional.of("settings: " + thrown);
        }
    }

    private static void report(int number, Optional<String> fault) {
        fault.ifPresent(what -> System.out.println(FAULT + number + ": " + what));
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static void clear(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}

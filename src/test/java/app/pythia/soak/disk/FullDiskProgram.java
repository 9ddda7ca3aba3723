package app.pythia.soak.disk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// Fills a small file system, again and again: its arguments are a folder on that, and how often.
/// It writes a line for each fault, and how often it has been done.
public final class FullDiskProgram {
    public static final String FAULT = "fault ";
    public static final String DONE = "done ";

    private static final int LEAST_ROOM = 100_000;
    private static final int MOST_ROOM = 1_500_000;

    private FullDiskProgram() {}

    /// Whatever keeps something that must not be lost.
    private static Map<String, Keeper.Opening> keepers() {
        Map<String, Keeper.Opening> keepers = new LinkedHashMap<>();
        keepers.put("conversations", KeepingArchive::new);
        keepers.put("outbox", KeepingOutbox::new);
        return keepers;
    }

    public static void main(String[] args) throws Exception {
        Path disk = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        for (var keeper : keepers().entrySet()) {
            for (int round = 0; round < rounds; round++) {
                Path folder = Files.createDirectories(disk.resolve(keeper.getKey() + round));
                fault(disk, folder, keeper.getValue(), round)
                        .ifPresent(what ->
                                System.out.println(FAULT + folder.getFileName() + ": " + what));
                clear(folder);
            }
            System.out.println(DONE + keeper.getKey());
        }
        System.exit(0);
    }

    private static Optional<String> fault(Path disk, Path folder, Keeper.Opening keeper, int round)
            throws Exception {
        SplittableRandom random = new SplittableRandom(round);
        Room room = new Room(disk);
        room.leave(LEAST_ROOM + random.nextInt(MOST_ROOM - LEAST_ROOM));
        try {
            return new FullDisk(keeper, folder, random).fault(room::free);
        } catch (Throwable thrown) { // Whatever it is: that is what is looked for.
            thrown.printStackTrace(System.out);
            return Optional.of(thrown.toString());
        } finally {
            room.free();
        }
    }

    private static void clear(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}

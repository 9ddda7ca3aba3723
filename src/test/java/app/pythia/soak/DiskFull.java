package app.pythia.soak;

import app.pythia.bench.Benchmark;
import app.pythia.bench.Result;
import app.pythia.soak.disk.FullDiskProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A file system of 16 MB is filled while something is kept on it, and has room again later.
///
/// It is mounted in a name space of its own: nobody else sees it, and it goes with the process.
final class DiskFull implements Benchmark {
    private static final String MOUNT_AND_RUN =
            "mount -t tmpfs -o size=16m tmpfs \"$0\" && exec \"$@\"";

    private final int rounds;

    DiskFull(Extent extent) {
        this.rounds = extent.of(50, 6);
    }

    @Override
    public String name() {
        return "disk-full";
    }

    @Override
    public List<String> needs() {
        return List.of("unshare", "mount");
    }

    @Override
    public List<Result> run(Path folder) throws IOException, InterruptedException {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Path log = folder.resolve("log");
        List<String> command = new ArrayList<>(List.of("unshare", "--mount"));
        if (!System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("--user", "--map-root-user"));
        }
        command.addAll(List.of("sh", "-c", MOUNT_AND_RUN, disk.toString()));
        command.addAll(Programs.command(FullDiskProgram.class));
        command.addAll(List.of(disk.toString(), Integer.toString(rounds)));
        int exit =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start()
                        .waitFor();
        return results(exit, Files.readAllLines(log));
    }

    /// What the process has found, from what it wrote.
    List<Result> results(int exit, List<String> log) {
        if (exit != 0) {
            throw new IllegalStateException("ended with " + exit + ": " + String.join("\n", log));
        }
        List<String> faults =
                log.stream().filter(line -> line.startsWith(FullDiskProgram.FAULT)).toList();
        faults.forEach(System.out::println);
        return log.stream()
                .filter(line -> line.startsWith(FullDiskProgram.DONE))
                .map(line -> line.substring(FullDiskProgram.DONE.length()))
                .map(kept -> result(kept, faults))
                .toList();
    }

    private Result result(String kept, List<String> faults) {
        int count =
                (int)
                        faults.stream()
                                .filter(line -> line.startsWith(FullDiskProgram.FAULT + kept))
                                .count();
        String goal =
                "0 committed lost, told, and going on with room, in %d fillings of 16 MB"
                        .formatted(rounds);
        return Result.of(name() + "/" + kept, count, "fillings", goal, count == 0);
    }
}

package app.pythia.soak;

import app.pythia.app.CanaryProgram;
import app.pythia.bench.Benchmark;
import app.pythia.bench.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A canary key and canary words go through the program; then everything that it has left is
/// searched for them. The words may be in the store of conversations and, unsent, in the outbox,
/// and the key in the file that was chosen for it, and nowhere else. A run whose log hides nothing
/// must be caught.
final class Leaks implements Benchmark {
    private static final String WORDS = "Zwetschgenknödelwörterbuch: canary & co?";
    private static final String STORE = "pythia.db";
    private static final String OUTBOX = "outbox";
    private static final String KEY_FILE = "api-key.secret";
    private static final int LONGEST_RUN_SECONDS = 300;

    @Override
    public String name() {
        return "leaks";
    }

    @Override
    public List<Result> run(Path folder) throws Exception {
        Found clean = after(Files.createDirectories(folder.resolve("clean")), "hide");
        Found open = after(Files.createDirectories(folder.resolve("open")), "open");
        String goal = "in %d files, searched in 13 forms: 0 hits".formatted(clean.files());
        boolean met = clean.hits().isEmpty() && clean.files() > 0;
        return List.of(
                Result.of(name(), clean.hits().size(), "files", goal, met),
                Result.of(
                        name() + "/planted",
                        open.hits().size(),
                        "files",
                        "a log that hides nothing is caught",
                        !open.hits().isEmpty()));
    }

    /// What was found.
    ///
    /// @param hits the files in which something was found that does not belong there
    record Found(int files, List<Path> hits) {}

    private static Found after(Path folder, String how) throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Path printed = folder.resolve("printed.txt");
        List<String> command = Programs.command(CanaryProgram.class);
        command.addAll(List.of(data.toString(), WORDS, how));
        ProcessBuilder program =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile());
        // No keychain of this machine's user is to be asked.
        program.environment().keySet().retainAll(List.of("PATH", "LANG", "LC_ALL"));
        program.environment().putAll(Map.of("HOME", folder.toString()));
        Process process = program.start();
        boolean ended = process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        List<String> lines = Files.readAllLines(printed);
        if (!ended || !lines.contains("done")) {
            throw new IOException("it did not come to its end: " + printed);
        }
        // It has printed its key for us.
        Files.writeString(printed, String.join("\n", lines.subList(1, lines.size())));
        return search(folder, lines.getFirst(), WORDS);
    }

    /// Looks for both in all files of a folder.
    static Found search(Path folder, String key, String words) throws IOException {
        Canary keyForms = new Canary(key);
        Canary wordForms = new Canary(words);
        List<Path> hits = new ArrayList<>();
        List<Path> all = files(folder);
        for (Path file : all) {
            String name = String.valueOf(file.getFileName());
            byte[] text = Files.readAllBytes(file);
            boolean leaks =
                    (!name.equals(KEY_FILE) && keyForms.isIn(text))
                            || (!isStore(file) && wordForms.isIn(text));
            if (leaks) {
                hits.add(file);
            }
        }
        return new Found(all.size(), hits);
    }

    /// Where words belong: in the store, and in the outbox until they are sent.
    private static boolean isStore(Path file) {
        return String.valueOf(file.getFileName()).startsWith(STORE)
                || file.toString().contains("/" + OUTBOX + "/");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}

package app.pythia.devices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A program that was started and is ended again, whatever happens.
public final class Child implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final List<String> KEPT = List.of("PATH", "LANG", "LC_ALL");

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /// Starts a program that knows nothing of the user's session but what `environment` says.
    ///
    /// @param output where all it writes goes
    public static Child start(Map<String, String> environment, Path output, String... command) {
        return start(environment, ProcessBuilder.Redirect.to(output.toFile()), command);
    }

    /// The same for one whose output nobody reads.
    public static Child startUnheard(Map<String, String> environment, String... command) {
        return start(environment, ProcessBuilder.Redirect.DISCARD, command);
    }

    private static Child start(
            Map<String, String> environment, ProcessBuilder.Redirect output, String... command) {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                        .redirectErrorStream(true)
                        .redirectOutput(output);
        builder.environment().keySet().retainAll(KEPT);
        builder.environment().putAll(environment);
        try {
            return new Child(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public int exitValue() {
        return process.exitValue();
    }

    /// Waits for the program to end by itself.
    public boolean endsWithin(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Ends the program and waits until it is gone.
    @Override
    public void close() {
        process.destroy();
        if (!endsWithin(PATIENCE)) {
            process.destroyForcibly();
            endsWithin(PATIENCE);
        }
    }
}

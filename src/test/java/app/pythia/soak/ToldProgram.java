package app.pythia.soak;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A program in a process of its own that does what it is told line by line, and tells what happens
/// in lines of `@`, the time in nanoseconds, and a word. What else it prints goes by.
final class ToldProgram implements AutoCloseable {
    private static final List<String> KEPT = List.of("PATH", "LANG", "LC_ALL");
    private static final Duration START = Duration.ofSeconds(60);

    private final Process process;
    private final BufferedWriter orders;
    private volatile boolean ended;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    private ToldProgram(Process process) {
        this.process = process;
        orders = process.outputWriter(StandardCharsets.UTF_8);
        Thread.ofPlatform().daemon().name("told").start(this::listen);
    }

    /// Starts it, and returns when it is ready.
    ///
    /// @param environment all that it knows of the user's session
    static ToldProgram start(ProcessBuilder java, Map<String, String> environment, Path log)
            throws IOException {
        java.environment().keySet().retainAll(KEPT);
        java.environment().putAll(environment);
        ToldProgram program = new ToldProgram(java.redirectError(log.toFile()).start());
        if (program.await("Ready", START).isEmpty()) {
            program.close();
            throw new IllegalStateException("it does not start, see " + log);
        }
        return program;
    }

    void order(String what) throws IOException {
        orders.write(what);
        orders.newLine();
        orders.flush();
    }

    /// Forgets what it has told up to now.
    void forget() {
        told.clear();
    }

    /// Waits for a word after those that were awaited.
    ///
    /// @return when it was told, in nanoseconds; empty if it was not in time
    OptionalLong await(String word, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        try {
            String line = told.poll(limit.toNanos(), TimeUnit.NANOSECONDS);
            while (line != null && !line.endsWith(" " + word)) {
                line = told.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
            return line == null
                    ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(line.split(" ", -1)[1]));
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    @Override
    public void close() {
        ended = true;
        process.destroy();
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("@ ")) {
                    told.add(line);
                }
            }
        } catch (IOException closed) {
            if (!ended) {
                throw new UncheckedIOException(closed);
            }
        }
    }
}

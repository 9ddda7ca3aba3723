package app.pythia.soak;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A [KillProgram] in a process of its own.
final class KilledRun implements AutoCloseable {
    private final Process process;
    private final BufferedWriter orders;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final List<String> left = new ArrayList<>();
    private final String archive;
    private volatile boolean ended;

    /// Starts it, and returns when it has taken up what was left.
    KilledRun(URI service, Path folder) throws IOException {
        List<String> command =
                Programs.command(KillProgram.class, "-Xmx256m", "-XX:TieredStopAtLevel=1");
        command.add(service.toString());
        command.add(folder.toString());
        process =
                new ProcessBuilder(command)
                        .redirectError(folder.resolve("run.log").toFile())
                        .start();
        orders = process.outputWriter(StandardCharsets.UTF_8);
        Thread.ofPlatform().daemon().name("run").start(this::listen);
        String line = next();
        while (line.startsWith("left ")) {
            left.add(line.substring(5));
            line = next();
        }
        archive = line;
        await("taken up");
    }

    /// The states and the bytes of sound of what an earlier run has left.
    List<String> left() {
        return left;
    }

    boolean isArchiveWhole() {
        return archive.equals("archive whole");
    }

    void order(String what) throws IOException {
        orders.write(what);
        orders.newLine();
        orders.flush();
    }

    void await(String line) {
        String next = next();
        while (!next.equals(line)) {
            next = next();
        }
    }

    /// `kill -9`, and waits until it is gone.
    void kill() throws InterruptedException {
        ended = true;
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws IOException {
        ended = true;
        process.destroyForcibly();
    }

    private String next() {
        try {
            String line = told.poll(30, TimeUnit.SECONDS);
            if (line == null) {
                throw new IllegalStateException("the program says nothing more");
            }
            return line;
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.add(line);
            }
        } catch (IOException killed) {
            if (!ended) {
                throw new UncheckedIOException(killed);
            }
        }
    }
}

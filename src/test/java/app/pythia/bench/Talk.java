package app.pythia.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A [TalkingProgram] in a process of its own, which is told when the key goes down and comes up.
final class Talk implements AutoCloseable {
    private final Process process;
    private final BufferedWriter orders;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    private Talk(Process process) {
        this.process = process;
        orders = process.outputWriter(StandardCharsets.UTF_8);
        Thread.ofPlatform().daemon().name("talk").start(this::listen);
    }

    /// Starts it on a private sound server.
    static Talk start(Map<String, String> environment, URI service, Path log) throws IOException {
        ProcessBuilder builder =
                Program.of(
                                environment,
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "--class-path",
                                System.getProperty("java.class.path"),
                                TalkingProgram.class.getName(),
                                service.toString())
                        .redirectError(log.toFile());
        Talk talk = new Talk(builder.start());
        var _ = talk.await("Ready");
        return talk;
    }

    /// The key goes down.
    ///
    /// @return when, in nanoseconds
    long press() throws IOException {
        order("press");
        return await("pressed");
    }

    void release() throws IOException {
        order("release");
    }

    void cancel() throws IOException {
        order("cancel");
    }

    /// Waits for a state after the ones that were awaited.
    ///
    /// @return when it was entered, in nanoseconds
    long await(String state) {
        try {
            List<String> seen = new ArrayList<>();
            String line = told.poll(30, TimeUnit.SECONDS);
            while (line != null && !line.endsWith(" " + state)) {
                seen.add(line);
                line = told.poll(30, TimeUnit.SECONDS);
            }
            if (line == null) {
                throw new IllegalStateException("it does not come to " + state + ": " + seen);
            }
            return Long.parseLong(line.substring(0, line.indexOf(' ')));
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }

    private void order(String what) throws IOException {
        orders.write(what);
        orders.newLine();
        orders.flush();
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.add(line);
            }
        } catch (IOException closed) {
            if (process.isAlive()) {
                throw new UncheckedIOException(closed);
            }
        }
    }
}

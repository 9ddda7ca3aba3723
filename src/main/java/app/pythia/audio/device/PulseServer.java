package app.pythia.audio.device;

import app.pythia.support.Subscription;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/// The user's PulseAudio, or PipeWire in its place, asked by `pactl`. Where there is no `pactl`, or
/// no server answers, there is nothing to be known.
final class PulseServer {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /// What comes and goes, and another default. Volumes, streams and clients come and go all the
    /// time, the last also whenever we ask.
    private static final Pattern MATTERS =
            Pattern.compile("'(new|remove)' on (sink|source) |'change' on server ");

    /// What there is now; empty if no server answers. Takes some 10 ms.
    Optional<Inventory> list() {
        try {
            // In this order: a device that goes between the two is missed by the list, and never
            // taken for one that is no longer the default.
            String info = run("info");
            return Optional.of(
                    new Inventory(
                            PulseListing.endpoints(
                                    run("list", "sources"),
                                    PulseListing.info(info, "Default Source")),
                            PulseListing.endpoints(
                                    run("list", "sinks"),
                                    PulseListing.info(info, "Default Sink"))));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /// Has `changed` called, on a thread of its own, when devices come or go, and `ended` when the
    /// server tells no more, which is at once if there is none. Empty where there is no `pactl`.
    Optional<Subscription> subscribe(Runnable changed, Runnable ended) {
        try {
            Process process = start("subscribe");
            Thread.ofPlatform()
                    .daemon()
                    .name("device-watch")
                    .start(() -> {
                        follow(process, changed);
                        ended.run();
                    });
            // It would outlive a program that is ended from outside, until the next change.
            Thread hook = new Thread(process::destroy);
            Runtime.getRuntime().addShutdownHook(hook);
            return Optional.of(() -> end(process, hook));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static void end(Process process, Thread hook) {
        process.destroy();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endsAnyway) {
            LoggerFactory.getLogger(PulseServer.class).debug("pactl ends with the program");
        }
    }

    private static void follow(Process process, Runnable changed) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            boolean matters = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                matters |= MATTERS.matcher(line).find();
                // What comes at once is told at once.
                if (matters && !lines.ready()) {
                    changed.run();
                    matters = false;
                }
            }
        } catch (IOException | RuntimeException ended) {
            LoggerFactory.getLogger(PulseServer.class).info("pactl: {}", ended.toString());
        }
    }

    private static String run(String... what) throws IOException {
        Process process = start(what);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            var _ =
                    process.onExit()
                            .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                            .exceptionally(late -> end(process));
            String printed = String.join("\n", out.lines().toList());
            if (process.waitFor() != 0) {
                throw new IOException("pactl " + String.join(" ", what) + " failed");
            }
            return printed;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static Process end(Process late) {
        late.destroy();
        return late;
    }

    private static Process start(String... what) throws IOException {
        String[] command = new String[what.length + 1];
        command[0] = "pactl";
        System.arraycopy(what, 0, command, 1, what.length);
        ProcessBuilder pactl = new ProcessBuilder(command);
        pactl.environment().put("LC_ALL", "C");
        pactl.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = pactl.start();
        process.getOutputStream().close();
        return process;
    }
}

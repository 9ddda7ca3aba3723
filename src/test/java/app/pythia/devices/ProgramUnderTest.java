package app.pythia.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Pythia as a person starts it, in a process of its own.
///
/// It is watched from the outside alone: by its window, its log and what it prints.
final class ProgramUnderTest implements AutoCloseable {
    private final Child process;
    private final Follower output;
    private final Follower log;

    private ProgramUnderTest(Child process, Path output, Path log) {
        this.process = process;
        this.output = new Follower(output);
        this.log = new Follower(log);
    }

    /// Starts it from the packaged jar.
    ///
    /// @param folder takes its data and what it prints
    static ProgramUnderTest start(Map<String, String> environment, Path folder, String... options) {
        Path data = folder.resolve("data");
        Path output = folder.resolve("pythia.txt");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                JavaProgram.java(),
                                "--enable-native-access="
                                        + System.getProperty("devices.nativeAccess"),
                                "-Duser.language=en",
                                "-Duser.country=US",
                                // The toolkit unpacks its libraries there, and not in the user's
                                // home.
                                "-Djavafx.cachedir=" + folder.resolve("javafx"),
                                "--module-path",
                                System.getProperty("devices.modulePath"),
                                "--module",
                                System.getProperty("devices.mainClass"),
                                "--data-dir",
                                data.toString()));
        command.addAll(List.of(options));
        return new ProgramUnderTest(
                Child.start(environment, output, command.toArray(String[]::new)),
                output,
                data.resolve("logs").resolve("pythia.log"));
    }

    /// Waits for the program to enter a state, after the one that was awaited last.
    void awaitState(String state, Duration limit) {
        await(log, "state=" + state, limit);
    }

    /// Waits for it to log a line with `text`, after the one that was awaited last.
    void awaitLogged(String text, Duration limit) {
        await(log, text, limit);
    }

    /// Waits for it to print a line with `text`.
    void awaitPrinted(String text, Duration limit) {
        await(output, text, limit);
    }

    /// All that it has printed.
    String printed() {
        return output.text();
    }

    /// Waits for it to end by itself.
    ///
    /// @return its exit value
    int awaitEnd(Duration limit) {
        assertThat(process.endsWithin(limit)).as(() -> "ends\n" + story()).isTrue();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.close();
    }

    private void await(Follower lines, String text, Duration limit) {
        if (!lines.await(text, limit, process::isAlive)) {
            throw new AssertionError("Pythia does not come to '" + text + "'.\n" + story());
        }
    }

    private String story() {
        return "It is "
                + (process.isAlive() ? "running" : "gone")
                + ".\nprinted:\n"
                + output.text()
                + "\nlogged:\n"
                + log.text();
    }
}

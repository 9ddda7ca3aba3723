package app.pythia.devices;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/// A session bus that starts no services, and that nobody else is on.
final class PrivateBus implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(10);

    private final Child daemon;
    private final Path socket;

    private PrivateBus(Child daemon, Path socket) {
        this.daemon = daemon;
        this.socket = socket;
    }

    /// Starts it, and returns once it can be reached.
    static PrivateBus start(Path folder) throws IOException {
        assumeThat(
                        Stream.of(System.getenv("PATH").split(":"))
                                .anyMatch(it -> Files.isExecutable(Path.of(it, "dbus-daemon"))))
                .as("missing (Debian: dbus)")
                .isTrue();
        // A socket's path must be short.
        Path socket = Files.createTempDirectory("bus").resolve("s");
        Path configuration = folder.resolve("bus.conf");
        Files.writeString(
                configuration,
                """
                <busconfig>
                  <type>session</type>
                  <listen>unix:path=%s</listen>
                  <policy context="default">
                    <allow send_destination="*"/>
                    <allow own="*"/>
                    <allow receive_sender="*"/>
                  </policy>
                </busconfig>
                """
                        .formatted(socket));
        Child daemon =
                Child.start(
                        Map.of(),
                        folder.resolve("bus.txt"),
                        "dbus-daemon",
                        "--config-file=" + configuration,
                        "--nofork",
                        "--nopidfile");
        PrivateBus bus = new PrivateBus(daemon, socket);
        if (!Tools.becomesTrue(START, () -> Files.exists(socket))) {
            bus.close();
            throw new IllegalStateException(Tools.read(folder.resolve("bus.txt")));
        }
        return bus;
    }

    String address() {
        return "unix:path=" + socket;
    }

    @Override
    public void close() {
        daemon.close();
    }
}

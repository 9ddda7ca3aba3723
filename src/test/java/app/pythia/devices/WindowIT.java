package app.pythia.devices;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.devices.Visitor.Holding;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the window does besides talking.
@Tag("devices")
@Timeout(120)
class WindowIT {
    @TempDir private Path folder;

    private Studio studio;

    @BeforeEach
    void open() {
        studio = Studio.open(folder);
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void closingItEndsTheProgram() {
        try (Visitor visitor = Visitor.comes(studio, folder, "closed", Map.of(), "--demo")) {
            visitor.closesTheWindow();

            assertThat(visitor.program().awaitEnd(Duration.ofSeconds(3))).isZero();
        }
    }

    @Test
    void aServiceThatIsNotThereIsAFailureThatItShows() throws IOException {
        Map<String, String> nobody =
                Map.of(
                        "DELPHI_API_KEY",
                        "wrong-key",
                        "DELPHI_BASE_URL",
                        "http://127.0.0.1:" + closedPort());
        try (Visitor visitor = Visitor.comes(studio, folder, "nobody", nobody)) {
            visitor.asks(Holding.KEY);
            visitor.program().awaitState("failed", Duration.ofSeconds(30));

            visitor.takesPictureOnceStill("failed");
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

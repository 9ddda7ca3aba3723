package app.pythia.devices;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.devices.Visitor.Holding;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the window does besides talking.
class WindowIT extends InStudio {
    @Test
    void closingItEndsTheProgram() {
        try (Visitor visitor = Visitor.comes(studio(), folder(), "closed", Map.of(), "--demo")) {
            visitor.closesTheWindow();

            assertThat(visitor.program().awaitEnd(Duration.ofSeconds(3))).isZero();
        }
    }

    @Test
    void aServiceThatIsNotThereIsAFailureThatItShows() throws IOException {
        try (Visitor visitor = comes("nobody", closedPort())) {
            visitor.asks(Holding.KEY);
            visitor.program().awaitState("failed", Duration.ofSeconds(30));

            visitor.takesPictureOnceStill("failed");
        }
    }

    @Test
    void escapeTakesBackWhatIsBeingSent() throws IOException {
        try (ServerSocket silent = loopback();
                Visitor visitor = comes("silent", silent.getLocalPort())) {
            visitor.asks(Holding.KEY);
            visitor.program().awaitState("sending", Duration.ofSeconds(5));
            visitor.takesPictureOnceStill("sending");

            visitor.escapes();

            visitor.program().awaitState("ready", Duration.ofSeconds(2));
        }
    }

    /// With a service of ours, at a port where nobody answers.
    private Visitor comes(String name, int port) {
        Map<String, String> service =
                Map.of(
                        "DELPHI_API_KEY",
                        "wrong-key",
                        "DELPHI_BASE_URL",
                        "http://127.0.0.1:" + port);
        return Visitor.comes(studio(), folder(), name, service);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = loopback()) {
            return socket.getLocalPort();
        }
    }

    private static ServerSocket loopback() throws IOException {
        return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }
}

package app.pythia.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Talking while another program has the focus: Pythia itself, and a window of another program's.
class TalkElsewhereIT extends InStudio {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void theKeysAreHeldWhileAnotherProgramHasTheFocus() throws IOException {
        Files.createDirectories(folder().resolve("data"));
        Files.writeString(
                folder().resolve("data/settings.json"),
                "{\"talking\": {\"reach\": \"everywhere\", \"mode\": \"hold\"}}");
        try (ProgramUnderTest pythia = pythia();
                Child _ = other()) {
            pythia.awaitLogged("global-key=on", SOON);

            studio().display().xdotool("keydown", "ctrl", "keydown", "shift", "keydown", "space");
            pythia.awaitState("listening", SOON);
            // Shorter ones are slips of the finger.
            studio().display()
                    .xdotool("sleep", "1", "keyup", "space", "keyup", "shift", "keyup", "ctrl");
            pythia.awaitState("sending", SOON);
            assertThat(focus()).contains("Event Tester");

            studio().display().window("^Pythia");
            studio().display().type("alt+F4");
            assertThat(pythia.awaitEnd(Duration.ofSeconds(3))).isZero();
        }
    }

    @Test
    void theCommandTalksWithoutAWindowComingToTheFront() {
        try (ProgramUnderTest pythia = pythia();
                Child _ = other()) {
            assertThat(talk("start")).isEqualTo("Pythia listens.");
            pythia.awaitState("listening", SOON);
            assertThat(talk("toggle")).isEqualTo("Pythia listens no more.");
            pythia.awaitState("sending", SOON);
            assertThat(focus()).contains("Event Tester");
        }
    }

    private ProgramUnderTest pythia() {
        ProgramUnderTest pythia = ProgramUnderTest.start(environment(), folder(), "--demo");
        studio().display().window("^Pythia");
        return pythia;
    }

    /// A program with a window, which has the focus.
    private Child other() {
        Child xev = Child.startUnheard(environment(), "xev");
        studio().display().window("Event Tester");
        return xev;
    }

    private String focus() {
        return studio().display().xdotool("getwindowfocus", "getwindowname");
    }

    private String talk(String word) {
        return Tools.run(
                environment(),
                JavaProgram.java(),
                "--module-path",
                System.getProperty("devices.modulePath"),
                "--module",
                System.getProperty("devices.mainClass"),
                "--data-dir",
                folder().resolve("data").toString(),
                "--talk",
                word);
    }

    private Map<String, String> environment() {
        return new HashMap<>(studio().environment());
    }
}

package app.pythia.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The keychain of a real Secret Service, on a bus of its own. Each step is a process of its own,
/// as the program is at each start.
@Tag("devices")
@Timeout(120)
class KeychainIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String UNLOCKED =
            "printf password | gnome-keyring-daemon --unlock --components=secrets >&2";
    private static final String LOCKED = "gnome-keyring-daemon --start --components=secrets >&2";

    private static final Pattern TOLD = Pattern.compile("(?:read|store|remove): \\w+");

    /// A bus that starts no services.
    private static final String BUS_ALONE =
            """
            <busconfig>
              <type>session</type>
              <listen>unix:tmpdir=/tmp</listen>
              <policy context="default">
                <allow send_destination="*"/>
                <allow own="*"/>
              </policy>
            </busconfig>
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path home;

    @BeforeEach
    void needs() {
        assumeThat(Stream.of("dbus-run-session", "gnome-keyring-daemon").filter(it -> !isThere(it)))
                .as("missing (Debian: dbus, gnome-keyring)")
                .isEmpty();
    }

    @Test
    void aKeyIsThereAtTheNextStartAndGoneOnceItIsRemoved() throws Exception {
        assertThat(
                        inSession(
                                UNLOCKED,
                                "read",
                                "store dlph_first",
                                "read",
                                "store dlph_second",
                                "read",
                                "remove",
                                "read"))
                .containsExactly(
                        "read: nothing",
                        "store: done",
                        "read: dlph_first",
                        "store: done",
                        "read: dlph_second",
                        "remove: done",
                        "read: nothing");
    }

    @Test
    void aKeychainThatNobodyUnlocksRefuses() throws Exception {
        assertThat(inSession(LOCKED, "store dlph_first", "read"))
                .containsExactly("store: REFUSED", "read: nothing");
    }

    @Test
    void withoutASecretServiceThereIsNone() throws Exception {
        Path alone = Files.writeString(home.resolve("bus.conf"), BUS_ALONE);

        assertThat(in(List.of("--config-file=" + alone), "true", "store dlph_first"))
                .containsExactly("store: NO_VAULT");
    }

    @Test
    void withoutABusThereIsNone() {
        assertThat(Tools.run(Map.of("HOME", home.toString()), withoutBus("store", "dlph_first")))
                .contains("store: NO_VAULT");
    }

    private static String[] withoutBus(String... step) {
        return JavaProgram.withPythia(KeychainProgram.class, step);
    }

    private List<String> inSession(String before, String... steps) throws IOException {
        return in(List.of(), before, steps);
    }

    /// The library and the bus write lines of their own, and do not end them all.
    private List<String> in(List<String> bus, String before, String... steps) throws IOException {
        String program =
                Stream.of(JavaProgram.withPythia(KeychainProgram.class))
                        .map(part -> "'" + part + "'")
                        .collect(Collectors.joining(" "));
        String script =
                before
                        + Stream.of(steps)
                                .map(step -> "; " + program + " " + step)
                                .collect(Collectors.joining());
        Path output = home.resolve("output.txt");
        try (Child session =
                Child.start(
                        Map.of("HOME", home.toString(), "XDG_RUNTIME_DIR", home.toString()),
                        output,
                        command(bus, script))) {
            assertThat(session.endsWithin(LIMIT)).as(() -> Tools.read(output)).isTrue();
        }
        return TOLD.matcher(Files.readString(output)).results().map(MatchResult::group).toList();
    }

    private static String[] command(List<String> bus, String script) {
        return Stream.of(List.of("dbus-run-session"), bus, List.of("--", "sh", "-c", script))
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}

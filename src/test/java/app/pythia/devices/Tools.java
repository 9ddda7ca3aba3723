package app.pythia.devices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// The programs of the machine that the device tier uses.
public final class Tools {
    private static final Map<String, String> PACKAGES =
            Map.ofEntries(
                    Map.entry("pulseaudio", "pulseaudio"),
                    Map.entry("pactl", "pulseaudio-utils"),
                    Map.entry("paplay", "pulseaudio-utils"),
                    Map.entry("parec", "pulseaudio-utils"),
                    Map.entry("espeak-ng", "espeak-ng"),
                    Map.entry("sox", "sox"),
                    Map.entry("Xvfb", "xvfb"),
                    Map.entry("openbox", "openbox"),
                    Map.entry("xdotool", "xdotool"),
                    Map.entry("xev", "x11-utils"),
                    Map.entry("xwininfo", "x11-utils"),
                    Map.entry("scrot", "scrot"));

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Tools() {}

    /// @throws AssertionError in one sentence that names the Debian packages to install
    static void require() {
        List<String> missing =
                Stream.concat(
                                PACKAGES.entrySet().stream()
                                        .filter(tool -> !onPath(tool.getKey()))
                                        .map(Map.Entry::getValue),
                                alsaKnowsPulse() ? Stream.empty() : Stream.of("libasound2-plugins"))
                        .distinct()
                        .sorted()
                        .toList();
        if (!missing.isEmpty()) {
            throw new AssertionError(
                    "The device tier needs these Debian packages, which are not installed: "
                            + String.join(" ", missing)
                            + ".");
        }
    }

    /// Runs a program to its end.
    ///
    /// @return what it wrote
    /// @throws IllegalStateException with what it wrote, if it fails or takes longer than 30
    ///   seconds
    public static String run(Map<String, String> environment, String... command) {
        try {
            Path output = Files.createTempFile("tool", ".txt");
            try (Child child = Child.start(environment, output, command)) {
                boolean ended = child.endsWithin(LIMIT);
                String written = read(output);
                if (!ended || child.exitValue() != 0) {
                    throw new IllegalStateException(
                            String.join(" ", command) + " failed: " + written);
                }
                return written.strip();
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a file has so far.
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether `condition` became true in time.
    public static boolean becomesTrue(Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return true;
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static boolean alsaKnowsPulse() {
        try (Stream<Path> libraries =
                Files.find(
                        Path.of("/usr/lib"),
                        3,
                        (path, _) -> path.endsWith("libasound_module_pcm_pulse.so"))) {
            return libraries.findAny().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

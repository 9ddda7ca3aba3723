package app.pythia.app;

import java.util.Map;
import java.util.stream.Stream;

/// Whether there is a screen.
final class Display {
    private Display() {}

    /// Windows and macOS always have one; elsewhere an X or Wayland server must be named. The
    /// toolkit's own headless platform counts as one.
    static boolean isThere(Map<String, String> environment) {
        String system = System.getProperty("os.name");
        return system.startsWith("Windows")
                || system.startsWith("Mac")
                || "Headless".equals(System.getProperty("glass.platform"))
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                        .anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
    }
}

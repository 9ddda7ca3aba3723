package app.pythia.support;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where Pythia keeps its files: the platform's own folders, or all in one that was named.
///
/// @param data what must not be lost
/// @param logs what may be
public record AppPaths(Path data, Path logs) {

    /// Everything in one folder.
    public static AppPaths in(Path folder) {
        return new AppPaths(folder, folder.resolve("logs"));
    }

    /// The folders of a platform: the XDG Base Directory Specification on Linux, Apple's File
    /// System Programming Guide on macOS, Known Folders on Windows.
    ///
    /// @param system the property `os.name`
    /// @param home the user's folder
    public static AppPaths of(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("Windows")) {
            Path roaming = folder(environment, "APPDATA").orElse(home.resolve("AppData/Roaming"));
            Path local = folder(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
            return new AppPaths(roaming.resolve("Pythia"), local.resolve("Pythia").resolve("logs"));
        }
        if (system.startsWith("Mac")) {
            Path library = home.resolve("Library");
            return new AppPaths(
                    library.resolve("Application Support/Pythia"), library.resolve("Logs/Pythia"));
        }
        Path data = folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share"));
        Path state = folder(environment, "XDG_STATE_HOME").orElse(home.resolve(".local/state"));
        return new AppPaths(data.resolve("pythia"), state.resolve("pythia").resolve("logs"));
    }

    /// A relative path is no folder by the specification, and is passed over.
    private static Optional<Path> folder(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}

package app.pythia.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppPathsTest {
    private static final Path HOME = Path.of("/home/someone");

    @Test
    void followsTheDesktopSpecificationOnLinux() {
        assertThat(AppPaths.of("Linux", HOME, Map.of()))
                .isEqualTo(
                        new AppPaths(
                                HOME.resolve(".local/share/pythia"),
                                HOME.resolve(".local/state/pythia/logs")));
        assertThat(AppPaths.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")).data())
                .isEqualTo(Path.of("/data/pythia"));
    }

    @Test
    void passesOverAFolderThatIsNotAbsolute() {
        assertThat(AppPaths.of("Linux", HOME, Map.of("XDG_STATE_HOME", "state")).logs())
                .isEqualTo(HOME.resolve(".local/state/pythia/logs"));
    }

    @Test
    void usesTheLibraryOnMacOs() {
        assertThat(AppPaths.of("Mac OS X", HOME, Map.of()))
                .isEqualTo(
                        new AppPaths(
                                HOME.resolve("Library/Application Support/Pythia"),
                                HOME.resolve("Library/Logs/Pythia")));
    }

    @Test
    void usesTheKnownFoldersOnWindows() {
        assertThat(AppPaths.of("Windows 11", HOME, Map.of("APPDATA", "/r", "LOCALAPPDATA", "/l")))
                .isEqualTo(new AppPaths(Path.of("/r/Pythia"), Path.of("/l/Pythia/logs")));
    }

    @Test
    void putsEverythingIntoOneFolderThatIsNamed() {
        assertThat(AppPaths.in(HOME)).isEqualTo(new AppPaths(HOME, HOME.resolve("logs")));
    }
}

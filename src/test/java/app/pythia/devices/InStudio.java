package app.pythia.devices;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A test of the device tier: each of its methods has a microphone, a speaker and a screen of its
/// own.
@Tag("devices")
@Timeout(120)
abstract class InStudio {
    @TempDir private Path folder;
    private @Nullable Studio studio;

    @BeforeEach
    final void open() {
        studio = Studio.open(folder);
    }

    @AfterEach
    final void close() {
        if (studio != null) {
            studio.close();
        }
    }

    final Studio studio() {
        return Objects.requireNonNull(studio);
    }

    /// For the files of the test.
    final Path folder() {
        return folder;
    }
}

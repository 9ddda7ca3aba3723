package app.pythia.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveFileDialogTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    @Test
    void aNameWithoutTheEndingGetsIt() {
        assertThat(SaveFileDialog.ending(folder.resolve("out"), "wav")).hasFileName("out.wav");
        assertThat(SaveFileDialog.ending(folder.resolve("out.Wav"), "wav")).hasFileName("out.Wav");
    }

    @Test
    void aFileThatNobodyWasAskedAboutIsNotWrittenOver() throws IOException {
        Files.createFile(folder.resolve("out.wav"));

        assertThat(SaveFileDialog.ending(folder.resolve("out"), "wav")).hasFileName("out");
    }
}

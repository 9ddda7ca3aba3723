package app.pythia.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.WindowPlaces.Which;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlacesTest {
    private static final WindowPlace PLACE = new WindowPlace(-10, 20, 900, 700, true);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    @Test
    void areKeptForTheNextRun() {
        try (WindowPlaces places = WindowPlaces.in(folder)) {
            places.keep(Which.SMALL, new WindowPlace(1, 2, 3, 4, false));
            places.keep(Which.MAIN, PLACE);
        }
        try (WindowPlaces places = WindowPlaces.in(folder)) {
            assertThat(places.of(Which.MAIN)).contains(PLACE);
            assertThat(places.of(Which.SMALL)).contains(new WindowPlace(1, 2, 3, 4, false));
        }
    }

    @Test
    void areNotWrittenWhileNothingHasMoved() {
        try (WindowPlaces places = WindowPlaces.in(folder)) {
            assertThat(places.of(Which.MAIN)).isEmpty();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "no JSON",
                "{\"main\": 7}",
                "{\"main\": {\"x\": 0, \"y\": 0, \"width\": 900}}",
                "{\"main\": {\"x\": \"left\", \"y\": 0, \"width\": 900, \"height\": 700}}",
                "{\"main\": {\"x\": 1e300, \"y\": 0, \"width\": 900, \"height\": 700}}",
                "{\"main\": {\"x\": 0, \"y\": 0, \"width\": -900, \"height\": 700}}",
                "{\"main\": {\"x\": 0, \"y\": 0, \"width\": 0, \"height\": 0}}"
            })
    void whatMakesNoSenseIsPassedOver(String nonsense) throws IOException {
        Files.writeString(folder.resolve("window.json"), nonsense);
        try (WindowPlaces places = WindowPlaces.in(folder)) {
            assertThat(places.of(Which.MAIN)).isEmpty();
            places.keep(Which.MAIN, PLACE);
        }
        try (WindowPlaces places = WindowPlaces.in(folder)) {
            assertThat(places.of(Which.MAIN)).contains(PLACE);
        }
    }
}

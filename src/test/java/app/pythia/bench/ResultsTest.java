package app.pythia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

    @Test
    void aFigureIsWrittenWithItsReference(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("results.json");
        Result speed = Result.of("speed", 400, "×", "≥ 300 ×", true).beside("sox", 980, 0.408);

        Results.write(List.of(speed, Result.of("none", Double.NaN, "", "needs sox", false)), file);

        assertThat(Files.readString(file))
                .contains(
                        "\"name\" : \"speed\"",
                        "\"value\" : 400.0",
                        "\"reference\" : \"sox\"",
                        "\"reference_value\" : 980.0",
                        "\"ratio\" : 0.408",
                        "\"met\" : true",
                        "\"value\" : null");
        assertThat(Results.table(List.of(speed))).contains("speed", "400", "980", "yes", "sox");
    }
}

package app.pythia.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DragZoneTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, ON",
        "44, 0, ON",
        "0, -50, ON",
        "30, -40, ON",
        "0, -60, ABOVE",
        "30, -60, ABOVE",
        "-30, -60, ABOVE",
        "100, -400, ABOVE",
        "40, -60, BESIDE",
        "-400, -400, BESIDE",
        "-70, 0, BESIDE",
        "0, 60, BESIDE",
        "200, 100, BESIDE"
    })
    void isAboveOnlyWhereThePointerWentUp(double dx, double dy, DragZone zone) {
        assertThat(DragZone.at(dx, dy)).isEqualTo(zone);
    }
}

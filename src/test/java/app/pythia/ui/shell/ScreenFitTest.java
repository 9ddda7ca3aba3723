package app.pythia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.WindowPlace;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ScreenFitTest {
    private static final Rectangle2D MAIN = new Rectangle2D(0, 30, 1920, 1050);
    private static final Rectangle2D LEFT = new Rectangle2D(-1280, 0, 1280, 1024);

    private final ScreenFit two = new ScreenFit(List.of(MAIN, LEFT));
    private final ScreenFit one = new ScreenFit(List.of(MAIN));

    @Test
    void whatLiesOnAScreenStays() {
        assertThat(two.fit(at(-1200, 100))).isEqualTo(at(-1200, 100));
        assertThat(two.fit(at(300, 100))).isEqualTo(at(300, 100));
    }

    @Test
    void whatReachesOverTwoScreensStays() {
        assertThat(two.fit(at(-400, 100))).isEqualTo(at(-400, 100));
    }

    @Test
    void whatWasDraggedPartlyOutStaysWhileItCanBeTakenHoldOf() {
        assertThat(one.fit(at(1700, 900))).isEqualTo(at(1700, 900));
        assertThat(one.fit(at(1900, 900))).isEqualTo(at(1020, 380));
    }

    @Test
    void whatStoodOnAScreenThatIsGoneMovesInside() {
        assertThat(one.fit(at(-1200, 100))).isEqualTo(at(0, 100));
        assertThat(one.fit(at(5000, 5000))).isEqualTo(at(1020, 380));
    }

    @Test
    void whatHasItsUpperEdgeAboveTheScreenComesDown() {
        assertThat(one.fit(at(300, -200))).isEqualTo(at(300, 30));
    }

    @Test
    void whatIsLargerThanTheScreenShrinks() {
        assertThat(one.fit(new WindowPlace(-5000, 0, 3000, 2000, false)))
                .isEqualTo(new WindowPlace(0, 30, 1920, 1050, false));
    }

    @Test
    void whatFilledAScreenThatIsGoneFillsAnother() {
        assertThat(one.fit(new WindowPlace(-1200, 100, 900, 700, true)))
                .isEqualTo(new WindowPlace(0, 100, 900, 700, true));
    }

    private static WindowPlace at(double x, double y) {
        return new WindowPlace(x, y, 900, 700, false);
    }
}

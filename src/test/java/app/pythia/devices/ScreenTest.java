package app.pythia.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private static final int LAUREL = 0x2E6A4E;

    private final BufferedImage picture = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
    private final Screen screen = new Screen(new Rectangle(1000, 2000, 400, 400), picture);

    @Test
    void findsTheMiddleOfTheBiggestPatchOnTheDisplay() {
        fill(LAUREL, 10, 350, 10, 10);
        fill(LAUREL, 200, 320, 60, 60);

        assertThat(screen.middleOfBiggest(LAUREL, 0.75)).isEqualTo(new Point(1230, 2350));
    }

    @Test
    void leavesOutTheUpperPart() {
        fill(LAUREL, 0, 0, 400, 200);
        fill(LAUREL, 200, 320, 60, 60);

        assertThat(screen.middleOfBiggest(LAUREL, 0.75)).isEqualTo(new Point(1230, 2350));
    }

    @Test
    void takesAColourThatIsNearlyTheSame() {
        fill(LAUREL + 0x020202, 200, 320, 60, 60);

        assertThat(screen.middleOfBiggest(LAUREL, 0)).isEqualTo(new Point(1230, 2350));
    }

    @Test
    void saysWhichColourIsNowhere() {
        assertThatThrownBy(() -> screen.middleOfBiggest(LAUREL, 0)).hasMessageContaining("#2E6A4E");
    }

    private void fill(int rgb, int x, int y, int width, int height) {
        Graphics graphics = picture.getGraphics();
        graphics.setColor(new Color(rgb));
        graphics.fillRect(x, y, width, height);
        graphics.dispose();
    }
}

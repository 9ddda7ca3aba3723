package app.pythia.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.pythia.turn.PictureException;
import app.pythia.turn.PictureProblem;
import app.pythia.turn.PictureProblem.NotAPicture;
import app.pythia.turn.PictureProblem.TooManyPixels;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {
    private static final PictureProblem TOO_MANY = new TooManyPixels(PictureSize.MOST_PIXELS);

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp"})
    void picturesOfAUsualSizeAreTaken(String format) throws IOException {
        byte[] file = Drawn.picture(format, 400, 300);

        assertThatCode(() -> PictureSize.check(file)).doesNotThrowAnyException();
    }

    @Test
    void aSmallFileOfManyPixelsIsRefused() throws IOException {
        byte[] file = Drawn.picture("png", 40, 30);
        ByteBuffer.wrap(file).putInt(16, 60_000).putInt(20, 60_000);

        assertThat(problem(file)).isEqualTo(TOO_MANY);
    }

    @Test
    void aBmpThatClaimsManyPixelsIsRefused() throws IOException {
        byte[] file = Drawn.picture("bmp", 40, 30);
        little(file).putInt(18, 30_000).putInt(22, 30_000);

        assertThat(problem(file)).isIn(TOO_MANY, new NotAPicture());
    }

    @Test
    void anAnimationCountsWithAllItsFrames() throws IOException {
        byte[] few = Drawn.animation(1000, 1000, 40);
        byte[] many = Drawn.animation(1000, 1000, 60);

        assertThatCode(() -> PictureSize.check(few)).doesNotThrowAnyException();
        assertThat(problem(many)).isEqualTo(TOO_MANY);
    }

    @Test
    void anAnimationOfVeryManyFramesIsRefused() throws IOException {
        byte[] file = Drawn.animation(1, 1, 1001);

        assertThat(problem(file)).isEqualTo(TOO_MANY);
    }

    @Test
    void aSmallFrameOnAHugeScreenIsRefused() throws IOException {
        byte[] file = Drawn.picture("gif", 40, 30);
        little(file).putShort(6, (short) 60_000).putShort(8, (short) 60_000);

        assertThat(problem(file)).isEqualTo(TOO_MANY);
    }

    @Test
    void formatsThatTheWindowCannotDecodeAreNoPictures() throws IOException {
        assertThat(problem(Drawn.picture("tiff", 4, 3))).isEqualTo(new NotAPicture());
    }

    @Test
    void nothingIsNoPicture() {
        assertThat(problem(new byte[0])).isEqualTo(new NotAPicture());
    }

    /// Whatever is wrong with a file, it is told in one way.
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp"})
    void garbledFilesDoNoHarm(String format) throws IOException {
        byte[] good = Drawn.picture(format, 40, 30);
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] bad = Arrays.copyOf(good, 1 + random.nextInt(good.length));
            for (int j = 0; j < 4; j++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            checkWithoutFault(bad);
        }
    }

    private static void checkWithoutFault(byte[] file) {
        try {
            PictureSize.check(file);
        } catch (PictureException told) {
            assertThat(told.problem()).isInstanceOfAny(NotAPicture.class, TooManyPixels.class);
        }
    }

    private static ByteBuffer little(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static PictureProblem problem(byte[] file) {
        return catchThrowableOfType(PictureException.class, () -> PictureSize.check(file))
                .problem();
    }
}

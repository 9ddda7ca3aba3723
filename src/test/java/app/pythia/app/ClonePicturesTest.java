package app.pythia.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.CloneId;
import app.pythia.settings.ClonePicture;
import app.pythia.settings.ClonePicture.Problem;
import app.pythia.settings.Clones;
import app.pythia.settings.OwnClone;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClonePicturesTest {
    private static final CloneId KIM = new CloneId("kim");
    private static final int WIDTH_AT = 16;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    @ParameterizedTest
    @CsvSource({"png, 1200, 700, 256", "jpg, 700, 1200, 256", "png, 100, 60, 60"})
    void theMiddleOfAFileBecomesASmallSquare(String kind, int width, int height, int side)
            throws IOException {
        ClonePictures pictures = pictures();
        assertThat(pictures.choose(KIM, drawing(kind, width, height))).isEmpty();

        byte[] kept = Files.readAllBytes(folder.resolve("data/clones/kim/picture.png"));
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(small.getWidth()).isEqualTo(side);
        assertThat(small.getHeight()).isEqualTo(side);
        assertThat(new Color(small.getRGB(side / 2, side / 2)).getRed()).isGreaterThan(200);
        assertThat(pictures.all().get()).containsEntry(KIM, ClonePicture.of(kept));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseCanReadIt() throws IOException {
        assertThat(pictures().choose(CloneId.FIRST, drawing("png", 300, 300))).isEmpty();

        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("data/picture.png"))))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("data").toFile().list()).containsExactly("picture.png");
    }

    @Test
    void itIsThereTheNextTimeAndGoneOnceItIsRemoved() throws IOException {
        assertThat(pictures().choose(CloneId.FIRST, drawing("png", 300, 300))).isEmpty();
        List<OwnClone> clones = Clones.DEFAULT.all();
        ClonePictures next = pictures();
        next.read(clones);
        assertThat(next.all().get()).containsOnlyKeys(CloneId.FIRST);

        assertThat(next.remove(CloneId.FIRST)).isEmpty();
        assertThat(next.remove(CloneId.FIRST)).isEmpty();
        assertThat(next.all().get()).isEmpty();
        ClonePictures last = pictures();
        last.read(clones);
        assertThat(last.all().get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no picture", "GIF89a", "\u0089PNG\r\n"})
    void whatIsNoPictureLeavesTheOneThatWasThere(String text) throws IOException {
        ClonePictures pictures = pictures();
        assertThat(pictures.choose(KIM, drawing("png", 300, 300))).isEmpty();
        Path file = Files.writeString(folder.resolve("bad.png"), text);

        assertThat(pictures.choose(KIM, file)).contains(Problem.NO_PICTURE);
        assertThat(pictures.all().get()).containsOnlyKeys(KIM);
    }

    @Test
    void otherKindsOfPicturesAreNotTaken() throws IOException {
        assertThat(pictures().choose(KIM, drawing("bmp", 30, 30))).contains(Problem.NO_PICTURE);
        assertThat(pictures().choose(KIM, drawing("gif", 30, 30))).contains(Problem.NO_PICTURE);
    }

    @Test
    void aSmallFileWithManyPixelsIsNotDecoded() throws IOException {
        byte[] png = Files.readAllBytes(drawing("png", 30, 30));
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(WIDTH_AT, 100_000).putInt(WIDTH_AT + 4, 100_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        Path bomb = Files.write(folder.resolve("bomb.png"), png);

        assertThat(pictures().choose(KIM, bomb)).contains(Problem.TOO_MANY_PIXELS);
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        Path huge = folder.resolve("huge.png");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(11L * 1024 * 1024);
        }

        assertThat(pictures().choose(KIM, huge)).contains(Problem.TOO_LARGE);
    }

    @Test
    void whatIsNoFileIsNotRead() {
        assertThat(pictures().choose(KIM, folder)).contains(Problem.UNREADABLE);
        assertThat(pictures().choose(KIM, folder.resolve("none.png"))).contains(Problem.UNREADABLE);
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/clones"), "a file where the folder should be");

        assertThat(pictures().choose(KIM, drawing("png", 30, 30))).contains(Problem.NOT_KEPT);
        assertThat(pictures().all().get()).isEmpty();
    }

    @Test
    void whatSomebodyElseHasPutThereIsShownOnlyIfItIsAPicture() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/picture.png"), "no picture");
        ClonePictures pictures = pictures();
        pictures.read(Clones.DEFAULT.all());

        assertThat(pictures.all().get()).isEmpty();
    }

    private ClonePictures pictures() {
        return new ClonePictures(new CloneFolders(folder.resolve("data")));
    }

    /// Blue, with a red middle.
    private Path drawing(String kind, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        Path file = folder.resolve("drawing." + kind);
        assertThat(ImageIO.write(image, kind, file.toFile())).isTrue();
        return file;
    }
}

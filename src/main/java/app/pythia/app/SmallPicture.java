package app.pythia.app;

import app.pythia.settings.ClonePicture;
import app.pythia.settings.ClonePicture.Problem;
import app.pythia.turn.PictureException;
import app.pythia.turn.PictureProblem;
import app.pythia.web.PictureFetcher;
import app.pythia.web.PictureSize;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Makes a clone's picture of a file: the middle of it, square and small.
final class SmallPicture {
    /// The longest side that is kept, in pixels.
    static final int SIDE = 256;

    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private SmallPicture() {}

    /// The file does not become a picture.
    static final class NoneException extends Exception {
        @Serial private static final long serialVersionUID = 1;

        private final Problem problem;

        NoneException(Problem problem) {
            super(problem.toString());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    /// Takes time.
    static ClonePicture of(Path file) throws NoneException {
        byte[] bytes = read(file);
        check(bytes);
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (readers.hasNext()) {
                return ClonePicture.of(png(square(decoded(readers.next(), in))));
            }
        } catch (IOException | RuntimeException malformed) {
            // The readers meet what is malformed with exceptions of many kinds.
        }
        throw new NoneException(Problem.NO_PICTURE);
    }

    private static byte[] read(Path file) throws NoneException {
        if (!Files.isRegularFile(file)) {
            throw new NoneException(Problem.UNREADABLE);
        }
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(PictureFetcher.MOST_BYTES + 1);
            if (bytes.length > PictureFetcher.MOST_BYTES) {
                throw new NoneException(Problem.TOO_LARGE);
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new NoneException(Problem.UNREADABLE);
        }
    }

    private static void check(byte[] bytes) throws NoneException {
        try {
            PictureSize.check(bytes);
        } catch (PictureException unfit) {
            throw new NoneException(
                    unfit.problem() instanceof PictureProblem.TooManyPixels
                            ? Problem.TOO_MANY_PIXELS
                            : Problem.NO_PICTURE);
        }
    }

    /// Of a large picture, only some of its pixels are decoded.
    private static BufferedImage decoded(ImageReader reader, ImageInputStream in)
            throws IOException {
        try {
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw new IOException(reader.getFormatName());
            }
            reader.setInput(in, true, true);
            int step = Math.max(1, Math.min(reader.getWidth(0), reader.getHeight(0)) / (2 * SIDE));
            ImageReadParam some = reader.getDefaultReadParam();
            some.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, some);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage square(BufferedImage whole) {
        int from = Math.min(whole.getWidth(), whole.getHeight());
        int left = (whole.getWidth() - from) / 2;
        int top = (whole.getHeight() - from) / 2;
        int side = Math.min(SIDE, from);
        BufferedImage small = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = small.createGraphics();
        try {
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(whole, 0, 0, side, side, left, top, left + from, top + from, null);
        } finally {
            pen.dispose();
        }
        return small;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "png", bytes)) {
            throw new IOException("nothing writes PNG");
        }
        return bytes.toByteArray();
    }
}

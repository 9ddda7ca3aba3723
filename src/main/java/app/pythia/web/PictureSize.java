package app.pythia.web;

import app.pythia.turn.PictureException;
import app.pythia.turn.PictureProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Reads from a picture's headers how much would have to be decoded: a small file can hold a
/// picture that fills the memory.
public final class PictureSize {
    public static final long MOST_PIXELS = 50_000_000;

    private static final int MOST_FRAMES = 1000;
    private static final int GIF_SIZE_AT = 6;
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif", "bmp");

    private PictureSize() {}

    /// Does nothing if the picture is one that can be decoded.
    ///
    /// @throws PictureException if it holds too many pixels, or is none
    public static void check(byte[] file) throws PictureException {
        if (pixels(file) > MOST_PIXELS) {
            throw new PictureException(new PictureProblem.TooManyPixels(MOST_PIXELS));
        }
    }

    private static long pixels(byte[] file) throws PictureException {
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (readers.hasNext()) {
                return pixels(readers.next(), in, file);
            }
        } catch (IOException | RuntimeException malformed) {
            // The readers meet what is malformed with exceptions of many kinds.
        }
        throw new PictureException(new PictureProblem.NotAPicture());
    }

    private static long pixels(ImageReader reader, ImageInputStream in, byte[] file)
            throws IOException {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!FORMATS.contains(format)) {
            throw new IOException(format);
        }
        try {
            reader.setInput(in, false, true);
            long one = (long) reader.getWidth(0) * reader.getHeight(0);
            return format.equals("gif") ? Math.max(one, screen(file)) * frames(reader) : one;
        } finally {
            reader.dispose();
        }
    }

    /// Every frame of an animation is decoded to the size of its screen.
    private static long screen(byte[] gif) {
        ByteBuffer in = ByteBuffer.wrap(gif).order(ByteOrder.LITTLE_ENDIAN);
        return (long) Short.toUnsignedInt(in.getShort(GIF_SIZE_AT))
                * Short.toUnsignedInt(in.getShort(GIF_SIZE_AT + 2));
    }

    private static long frames(ImageReader reader) throws IOException {
        int frames = reader.getNumImages(true);
        return frames <= MOST_FRAMES ? frames : MOST_PIXELS + 1;
    }
}

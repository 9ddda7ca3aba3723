package app.pythia.devices;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// What a window shows.
///
/// @param bounds where it is on the display
/// @param picture what is within
record Screen(Rectangle bounds, BufferedImage picture) {
    private static final int NEARLY = 6;

    /// The middle of the biggest patch of one colour in the lower part of the window.
    ///
    /// @param rgb the colour, as 0xRRGGBB
    /// @param from how much of the window to leave out at the top: 0 for nothing, 0.75 for all but
    ///   the lowest quarter
    /// @return a place on the display
    /// @throws AssertionError if nothing has that colour
    Point middleOfBiggest(int rgb, double from) {
        int top = (int) (picture.getHeight() * from);
        boolean[] seen = new boolean[picture.getWidth() * picture.getHeight()];
        Patch biggest = new Patch();
        for (int at = top * picture.getWidth(); at < seen.length; at++) {
            if (!seen[at] && has(at, rgb)) {
                Patch patch = patch(at, rgb, top, seen);
                biggest = patch.size > biggest.size ? patch : biggest;
            }
        }
        if (biggest.size == 0) {
            throw new AssertionError(
                    String.format("nothing on the screen has the colour #%06X", rgb));
        }
        return new Point(
                bounds.x + (int) biggest.box.getCenterX(),
                bounds.y + (int) biggest.box.getCenterY());
    }

    /// Whether it shows the same to the last pixel.
    boolean looksLike(Screen other) {
        return Arrays.equals(pixels(), other.pixels());
    }

    private int[] pixels() {
        return picture.getRGB(
                0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static final class Patch {
        private final Rectangle box = new Rectangle(-1, -1);
        private int size;

        void add(int x, int y) {
            box.add(new Rectangle(x, y, 1, 1));
            size++;
        }
    }

    private Patch patch(int start, int rgb, int top, boolean[] seen) {
        int width = picture.getWidth();
        Patch patch = new Patch();
        Deque<Integer> open = new ArrayDeque<>();
        open.push(start);
        seen[start] = true;
        while (!open.isEmpty()) {
            int at = open.pop();
            patch.add(at % width, at / width);
            for (int next : new int[] {at - 1, at + 1, at - width, at + width}) {
                boolean near =
                        next >= top * width
                                && next < seen.length
                                && Math.abs(next % width - at % width) <= 1;
                if (near && !seen[next] && has(next, rgb)) {
                    seen[next] = true;
                    open.push(next);
                }
            }
        }
        return patch;
    }

    private boolean has(int at, int rgb) {
        int pixel = picture.getRGB(at % picture.getWidth(), at / picture.getWidth());
        return distance(pixel >> 16, rgb >> 16) <= NEARLY
                && distance(pixel >> 8, rgb >> 8) <= NEARLY
                && distance(pixel, rgb) <= NEARLY;
    }

    private static int distance(int a, int b) {
        return Math.abs((a & 0xff) - (b & 0xff));
    }
}

package app.pythia.ui.chat;

import java.util.Arrays;

/// How high rows are, gaps included, as far as that is known; a row that was never seen is taken to
/// be as high as the known ones are on average. Adding up a hundred thousand takes a tenth of a
/// millisecond, so nothing cleverer is kept.
final class RowHeights {
    private static final double GUESS = 100;
    private static final double UNKNOWN = 0;

    private double[] heights = new double[0];
    private int size;
    private double sum;
    private int known;
    private double mean = GUESS;

    int size() {
        return size;
    }

    /// How high a row is, or is taken to be.
    double of(int row) {
        return heights[row] > UNKNOWN ? heights[row] : mean;
    }

    /// A row has turned out to be that high.
    void put(int row, double height) {
        forget(row);
        heights[row] = height;
        sum += height;
        known++;
        mean = sum / known;
    }

    /// A row changed while nobody saw it.
    void forget(int row) {
        if (heights[row] > UNKNOWN) {
            sum -= heights[row];
            known--;
            heights[row] = UNKNOWN;
        }
    }

    /// All rows may have become higher or less high: what is known is but a guess now.
    void forgetAll() {
        Arrays.fill(heights, 0, size, UNKNOWN);
        sum = 0;
        known = 0;
    }

    /// Rows went and others came in their place.
    void splice(int at, int removed, int added) {
        for (int row = at; row < at + removed; row++) {
            forget(row);
        }
        int behind = size - at - removed;
        int newSize = size - removed + added;
        if (newSize > heights.length) {
            heights = Arrays.copyOf(heights, newSize + newSize / 8 + 16);
        }
        System.arraycopy(heights, at + removed, heights, at + added, behind);
        Arrays.fill(heights, at, at + added, UNKNOWN);
        Arrays.fill(heights, newSize, Math.max(newSize, size), UNKNOWN);
        size = newSize;
    }

    double total() {
        return sum + (size - known) * mean;
    }

    /// How high all rows before that one are together.
    double before(int row) {
        double above = 0;
        for (int i = 0; i < row; i++) {
            above += of(i);
        }
        return above;
    }

    /// The row at that distance from the top; the first or the last one if there is none.
    int rowAt(double distance) {
        double below = distance;
        int row = 0;
        while (row < size - 1 && below >= of(row)) {
            below -= of(row);
            row++;
        }
        return row;
    }
}

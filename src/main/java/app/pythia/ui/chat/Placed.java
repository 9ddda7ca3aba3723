package app.pythia.ui.chat;

import java.util.function.IntToDoubleFunction;

/// Rows one below the other, as many as it takes to fill a window and a little around it.
///
/// @param first the first of them
/// @param top where that begins, from the window's top
/// @param last the last of them
/// @param bottom where that ends
record Placed(int first, double top, int last, double bottom) {

    /// What there is to be placed, and where.
    ///
    /// @param count of all rows, at least one
    /// @param height of the window
    /// @param above room above the first row
    /// @param below room below the last row
    /// @param gap between rows
    /// @param around how far rows are placed beyond what is seen
    /// @param heights of rows without their gaps
    record Window(
            int count,
            double height,
            double above,
            double below,
            double gap,
            double around,
            IntToDoubleFunction heights) {

        /// Where the last row ends when all is scrolled down.
        double lowest() {
            return height - below;
        }

        /// Whether the last row is seen to its end, or nearly so.
        boolean isAtEnd(Placed placed, double nearly) {
            return placed.last == count - 1 && placed.bottom <= lowest() + nearly;
        }
    }

    /// The last row at the window's end.
    static Placed atEnd(Window window) {
        int last = window.count() - 1;
        return around(window, last, window.lowest() - window.heights().applyAsDouble(last));
    }

    /// A row where it is asked to be, unless there is nothing to fill the room above or below: what
    /// does not fill the window stands at its end.
    static Placed around(Window window, int row, double top) {
        double bottom = top + window.heights().applyAsDouble(row);
        Placed down = new Placed(row, top, row, bottom).down(window);
        Placed filled = down.settledBelow(window).up(window);
        return filled.settledAbove(window).down(window);
    }

    private Placed settledBelow(Window window) {
        boolean empty = last == window.count() - 1 && bottom < window.lowest();
        return empty ? shifted(window.lowest() - bottom) : this;
    }

    private Placed settledAbove(Window window) {
        double empty = top - window.above();
        if (first > 0 || empty <= 0) {
            return this;
        }
        double hidden = bottom - window.lowest();
        return shifted(last == window.count() - 1 ? -Math.clamp(hidden, 0, empty) : -empty);
    }

    private Placed shifted(double by) {
        return new Placed(first, top + by, last, bottom + by);
    }

    private Placed down(Window window) {
        int row = last;
        double end = bottom;
        while (row < window.count() - 1 && end + window.gap() < window.height() + window.around()) {
            row++;
            end += window.gap() + window.heights().applyAsDouble(row);
        }
        return new Placed(first, top, row, end);
    }

    private Placed up(Window window) {
        int row = first;
        double begin = top;
        while (row > 0 && begin - window.gap() > -window.around()) {
            row--;
            begin -= window.gap() + window.heights().applyAsDouble(row);
        }
        return new Placed(row, begin, last, bottom);
    }
}

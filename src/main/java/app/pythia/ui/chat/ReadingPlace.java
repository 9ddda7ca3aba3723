package app.pythia.ui.chat;

/// Where in a column of rows one reads.
///
/// That is a row and where its top is, so that rows which come, go or turn out to be of another
/// height elsewhere move nothing that is seen. At the end it follows what comes, until one goes up.
/// How far along it is, is estimated from the rows whose heights are known.
final class ReadingPlace {
    private static final double NEAR = 8;

    private final RowHeights heights = new RowHeights();
    private Aim aim = new Aim.Stay();
    private boolean following = true;
    private int row;
    private double top;

    void aim(Aim next) {
        aim = aim.then(next);
    }

    /// Goes to the end, and stays there as more comes.
    void follow() {
        following = true;
        aim = new Aim.Stay();
    }

    boolean isFollowing() {
        return following;
    }

    /// The row that holds the place.
    int row() {
        return row;
    }

    /// That row is another one now.
    void row(int another) {
        row = another;
    }

    /// A row has turned out to be that high, with its gap.
    void measured(int measuredRow, double height) {
        heights.put(measuredRow, height);
    }

    /// A row changed while nobody saw it.
    void changed(int changedRow) {
        heights.forget(changedRow);
    }

    /// Rows went and others came in their place.
    void splice(int at, int removed, int added) {
        heights.splice(at, removed, added);
        if (row >= at + removed) {
            row += added - removed;
        } else if (row >= at) {
            row = Math.max(0, Math.min(at, heights.size() - 1));
        }
    }

    /// All rows have other heights now, for they have another width. The first row that begins well
    /// within the window stays where it is; or else the same place within the one that fills it.
    void wrap(Placed.Window window) {
        double height = heights.of(row);
        boolean nextBegins =
                row + 1 < heights.size() && top < 0 && top + height < window.height() * 2 / 3;
        heights.forgetAll();
        if (nextBegins) {
            row++;
            top += height;
        } else if (top < 0) {
            top *= (window.heights().applyAsDouble(row) + window.gap()) / height;
        }
    }

    /// Places what is to be seen now.
    Placed place(Placed.Window window) {
        Placed placed = placed(window);
        boolean moved = !(aim instanceof Aim.Stay);
        following = (moved || following) && window.isAtEnd(placed, NEAR);
        aim = new Aim.Stay();
        hold(placed);
        return placed;
    }

    private Placed placed(Placed.Window window) {
        return switch (aim) {
            case Aim.Stay() -> following ? Placed.atEnd(window) : Placed.around(window, row, top);
            case Aim.By(double pixels) -> by(window, pixels);
            case Aim.To(double share) -> to(window, share);
            case Aim.Row(int wanted) -> centred(window, wanted);
        };
    }

    /// Rows that are passed without being seen are not measured.
    private Placed by(Placed.Window window, double pixels) {
        int at = row;
        double begin = top + pixels;
        while (begin + heights.of(at) < -window.height() && at < window.count() - 1) {
            begin += heights.of(at);
            at++;
        }
        while (begin > 2 * window.height() && at > 0) {
            at--;
            begin -= heights.of(at);
        }
        return Placed.around(window, at, begin);
    }

    private Placed to(Placed.Window window, double share) {
        if (share >= 1) {
            return Placed.atEnd(window);
        }
        double position = share * hidden(window) - window.above();
        int at = heights.rowAt(position);
        return Placed.around(window, at, heights.before(at) - position);
    }

    private static Placed centred(Placed.Window window, int wanted) {
        double room = window.lowest() - window.above();
        double free = room - window.heights().applyAsDouble(wanted);
        return Placed.around(window, wanted, window.above() + Math.max(0, free / 2));
    }

    /// From now on all is placed from the first row that is seen.
    private void hold(Placed placed) {
        row = placed.first();
        top = placed.top();
        while (row < placed.last() && top + heights.of(row) <= 0) {
            top += heights.of(row);
            row++;
        }
    }

    /// How much there is beyond what is seen, as far as that is known; 0 if all is seen.
    double hidden(Placed.Window window) {
        double all = window.above() + heights.total() - window.gap() + window.below();
        return Math.max(0, all - window.height());
    }

    /// How far along it is.
    ///
    /// @return 0 to 1; 1 at the end alone
    double share(Placed.Window window) {
        double hidden = hidden(window);
        if (following || hidden <= 0) {
            return 1;
        }
        double above = window.above() + heights.before(row) - top;
        return Math.clamp(above / hidden, 0, 1);
    }
}

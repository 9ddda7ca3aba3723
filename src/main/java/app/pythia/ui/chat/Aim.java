package app.pythia.ui.chat;

/// What is to be seen next of a column of rows.
sealed interface Aim {

    /// What is seen now.
    record Stay() implements Aim {}

    /// What is above or below.
    ///
    /// @param pixels by which what is seen moves down; up, if negative
    record By(double pixels) implements Aim {}

    /// A share of the way from the beginning to the end.
    ///
    /// @param share 0 to 1
    record To(double share) implements Aim {}

    /// A row, in the middle; its beginning, if it does not fit.
    record Row(int row) implements Aim {}

    /// What is wanted after both.
    default Aim then(Aim next) {
        return this instanceof By(double before) && next instanceof By(double more)
                ? new By(before + more)
                : next;
    }
}

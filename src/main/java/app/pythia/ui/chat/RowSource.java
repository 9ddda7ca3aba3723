package app.pythia.ui.chat;

/// Where the rows of a column come from.
interface RowSource {
    int count();

    /// A node for a row.
    MessageRow make(int row);

    /// Shows in a node what the row is now; says whether it could be.
    boolean show(MessageRow node, int row);

    /// A node is shown no longer.
    void leave(MessageRow node);

    /// Another part of the rows may be seen now.
    void placed();

    /// The user has gone elsewhere.
    void moved();
}

package app.pythia.conversation;

/// How a conversation stands in the service's list.
public enum Listing {
    /// It was never seen there: it was made without an address, or just now, or elsewhere.
    UNLISTED,
    /// The list had it when it came last.
    LISTED,
    /// The list had it, and the last one has not.
    MISSED,
    /// Two lists, one after the other, no longer had it.
    GONE,
    /// The user has taken it out of theirs, and the service has still to be asked to hide it.
    LEAVING
}

package app.pythia.conversation;

import java.util.List;

/// Finds messages by their words. Safe for use by any thread; blocks, for a few milliseconds as a
/// rule, and keeps nobody from writing.
public interface MessageSearch {

    /// The newest messages that a query is about, newest first. A message that was taken less than
    /// a second ago may be missing.
    ///
    /// @param limit how many at most
    /// @throws ArchiveException if they cannot be read, also after the archive was closed
    /// @throws InterruptedException at once when the thread is interrupted
    List<SearchHit> find(SearchQuery query, int limit)
            throws ArchiveException, InterruptedException;
}

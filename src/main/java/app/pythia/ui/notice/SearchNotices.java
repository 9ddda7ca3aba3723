package app.pythia.ui.notice;

import app.pythia.ui.words.Words;

/// The wording of what keeps messages from being found.
public final class SearchNotices {
    private SearchNotices() {}

    /// What was kept cannot be read.
    public static String unreadable() {
        return Words.of("notice.search.unreadable");
    }
}

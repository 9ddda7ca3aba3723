package app.pythia.ui.notice;

/// The wording of what keeps messages from being found.
public final class SearchNotices {
    private SearchNotices() {}

    /// What was kept cannot be read.
    public static String unreadable() {
        return "Messages cannot be searched right now: what is kept on this computer cannot be read.";
    }
}

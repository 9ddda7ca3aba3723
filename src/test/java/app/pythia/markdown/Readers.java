package app.pythia.markdown;

/// Readers for tests.
public final class Readers {
    private Readers() {}

    /// It takes what looks like an address of the web for one.
    public static MarkdownReader any() {
        return new MarkdownReader(Readers::isAddress);
    }

    static boolean isAddress(String text) {
        return text.matches("(?i)https?://[^/\\s@]+(/\\S*)?");
    }
}

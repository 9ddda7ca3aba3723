package app.pythia.export;

/// What conversations can be saved as.
public enum Format {
    MARKDOWN("md"),
    JSON("json"),
    TEXT("txt"),
    CAPTIONS("srt"),
    SOUND("wav");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /// What the names of its files end with, without a dot.
    public String ending() {
        return ending;
    }
}

package app.pythia.ui.settings;

/// The wording of decibels.
final class Decibels {
    /// As good as nothing, even for 16 bits.
    private static final double SILENCE = -96;

    private Decibels() {}

    /// A change, with its sign.
    static String signed(int db) {
        return (db > 0 ? "+" : "") + words(db);
    }

    /// A level below full scale.
    static String level(double db) {
        return db > SILENCE ? words(Math.round(db)) : "silence";
    }

    private static String words(long db) {
        return (db < 0 ? "−" : "") + Math.abs(db) + " dB";
    }
}

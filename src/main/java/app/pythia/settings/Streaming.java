package app.pythia.settings;

/// Whether answers come piece by piece.
public enum Streaming {
    ON,
    OFF
}

package app.pythia.delphi;

/// How an answer comes.
public enum Delivery {
    /// Piece by piece, as it is made.
    STREAMED,
    /// At once, when it is whole.
    WHOLE
}

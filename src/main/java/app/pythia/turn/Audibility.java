package app.pythia.turn;

/// Whether the user could hear something.
enum Audibility {
    HEARD,
    NO_SPEAKER
}

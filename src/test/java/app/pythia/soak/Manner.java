package app.pythia.soak;

/// How a [TurnServer] takes a turn, and whether it acts on it.
enum Manner {
    ANSWERS(true),
    /// Begins to answer, and goes on for half a minute.
    GOES_ON(true),
    ACTS_AND_IS_SILENT(true),
    ACTS_AND_CLOSES(true),
    ACTS_AND_FAILS(true),
    ACTS_AND_TALKS_NONSENSE(true),
    ACTS_AND_CUTS_THE_ANSWER(true),
    /// As a crash does. What it has said is read by then.
    ACTS_AND_RESETS_THE_ANSWER(true),
    ACTS_AND_RESETS(true),
    IS_SILENT(false),
    CLOSES_BEFORE(false),
    CLOSES_WITHIN(false),
    CLOSES_AFTER(false),
    RESETS_BEFORE(false),
    RESETS_WITHIN(false),
    RESETS_AFTER(false),
    FAILS(false),
    REFUSES(false),
    ASKS_FOR_A_PAUSE(false),
    HAS_NO_TIME(false);

    private final boolean acts;

    Manner(boolean acts) {
        this.acts = acts;
    }

    boolean acts() {
        return acts;
    }

    /// Whether what it says is not all of it.
    boolean cutsTheAnswer() {
        return this == ACTS_AND_CUTS_THE_ANSWER || this == ACTS_AND_RESETS_THE_ANSWER;
    }

    boolean resets() {
        return name().contains("RESETS");
    }

    boolean endsTheLine() {
        return resets()
                || name().contains("CLOSES")
                || this == ACTS_AND_TALKS_NONSENSE
                || this == ACTS_AND_CUTS_THE_ANSWER;
    }
}

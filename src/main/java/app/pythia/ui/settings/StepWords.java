package app.pythia.ui.settings;

import app.pythia.turn.TurnStep;

/// What the time before each step of a turn is called.
final class StepWords {
    private StepWords() {}

    static String until(TurnStep step) {
        return switch (step) {
            case BEGUN -> "Begins";
            case MICROPHONE_OPEN -> "Microphone opens";
            case RELEASED -> "You talk";
            case RECORDED -> "Release tail";
            case ENCODED -> "Encoding";
            case REQUEST_OUT -> "Sending";
            case FIRST_BYTE -> "Until first byte";
            case FIRST_SOUND -> "Until first sound";
            case DONE -> "You listen";
        };
    }

    /// The head of its column in a table.
    static String column(TurnStep step) {
        return switch (step) {
            case BEGUN -> "begun";
            case MICROPHONE_OPEN -> "microphone open";
            case RELEASED -> "released";
            case RECORDED -> "recorded";
            case ENCODED -> "encoded";
            case REQUEST_OUT -> "request out";
            case FIRST_BYTE -> "first byte";
            case FIRST_SOUND -> "first sound";
            case DONE -> "done";
        };
    }
}

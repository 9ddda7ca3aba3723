package app.pythia.ui.notice;

import app.pythia.turn.TakeWarning;

/// The words for how a take sounds and what it is made with: what is wrong, then what to do.
public final class TakeNotices {
    private TakeNotices() {}

    /// A take is made with the system's choice, in the place of the chosen microphone.
    public static Notice missing(String microphone) {
        return new Notice(
                "“" + microphone + "” is not connected",
                "Another microphone hears you until it is back.");
    }

    public static Notice of(TakeWarning warning) {
        return switch (warning) {
            case SILENT ->
                    new Notice(
                            "Your last take was silent",
                            "Is the microphone muted, or not allowed for Pythia?");
            case QUIET ->
                    new Notice(
                            "Your last take was very quiet",
                            "Come closer, or raise the gain in the settings.");
            case CLIPPED ->
                    new Notice(
                            "Your last take was distorted",
                            "Move back a little, or lower the gain in the settings.");
            case CUT ->
                    new Notice(
                            "Your last take was five minutes long",
                            "That is the most; it ended there and is kept.");
        };
    }
}

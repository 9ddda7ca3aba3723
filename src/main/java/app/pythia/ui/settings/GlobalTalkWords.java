package app.pythia.ui.settings;

import app.pythia.desktop.GlobalKeyProblem;
import app.pythia.desktop.GlobalKeyState;
import app.pythia.desktop.GlobalKeyWay;
import app.pythia.settings.KeyChord;

/// How talking while another program has the focus is told of.
final class GlobalTalkWords {
    private static final String BIND =
            "Bind “pythia --talk toggle” to keys in the system’s own shortcuts instead.";

    private GlobalTalkWords() {}

    /// What it can do on this desktop, and what not.
    static String about(GlobalKeyWay way) {
        return switch (way) {
            case HOOK -> hook();
            case HOOK_IF_ALLOWED ->
                    hook()
                            + " macOS wants you to allow it, in its settings under Privacy & Security, Accessibility.";
            case PORTAL ->
                    "Your desktop looks for these keys and tells Pythia of them alone. It may ask you first, and may give other keys than these.";
            case NONE ->
                    "This desktop tells programs nothing of keys that are pressed elsewhere. "
                            + BIND;
        };
    }

    private static String hook() {
        return "Pythia looks only for this combination; no other key is kept or written anywhere. The program in front gets the keys too.";
    }

    static String state(GlobalKeyState state) {
        return switch (state) {
            case GlobalKeyState.Off() -> "";
            case GlobalKeyState.Starting() -> "One moment: the desktop may ask you.";
            case GlobalKeyState.On(String keys) -> "On: " + keys + ".";
            case GlobalKeyState.Failed(GlobalKeyProblem problem) -> failed(problem) + " " + BIND;
        };
    }

    private static String failed(GlobalKeyProblem problem) {
        return switch (problem) {
            case NOT_HERE ->
                    "This desktop tells programs nothing of keys that are pressed elsewhere.";
            case NOT_ALLOWED -> "The system does not allow it, or you have not agreed.";
            case NO_ANSWER -> "The desktop does not answer.";
            case FAILED -> "The system would not let Pythia hear of keys.";
        };
    }

    static String unfit(KeyChord.Unfit why) {
        return switch (why) {
            case WRITES ->
                    "Something is written with these. Hold Ctrl and Shift with a letter, or take a key such as F9.";
            case COMMON ->
                    "Most programs have a use for these. Hold one more key with them, such as Shift.";
            case OWN -> "These do something else in Pythia’s window.";
        };
    }

    static String unknownKey() {
        return "This key cannot be used. Take a letter, a digit, Space, Insert, Pause or one of F1 to F24.";
    }
}

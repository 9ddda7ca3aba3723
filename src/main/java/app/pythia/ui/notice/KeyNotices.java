package app.pythia.ui.notice;

import app.pythia.settings.KeyPlace;
import app.pythia.settings.VaultProblem;

/// The words for what goes wrong with keeping the user's secrets.
public final class KeyNotices {
    private static final String DEMO = " Until then the demo clone answers.";

    private KeyNotices() {}

    /// What was given for a key is none.
    public static String noKey() {
        return "This is no key: a key is one word of plain letters, digits and signs. Copy it once more.";
    }

    /// What was given for a password is none.
    public static String noPassword() {
        return "This is no password: it has characters that cannot be typed, or none at all.";
    }

    /// It was to be kept, read or forgotten.
    ///
    /// @param name what it is called: key, password
    public static String of(VaultProblem problem, String name) {
        return what(problem, name) + advice(problem);
    }

    /// The user's key is not there at the start.
    ///
    /// @param place where it was put
    public static String atStart(KeyPlace place, VaultProblem problem) {
        if (place == KeyPlace.RUN) {
            return "Your key was kept for the last run only. Enter it in the settings." + DEMO;
        }
        return switch (problem) {
            case NO_ANSWER ->
                    "The system’s keychain has not given your key yet; it may be asking for its password. Once it has, your own clone can be chosen in the settings."
                            + DEMO;
            case NOT_THERE ->
                    "Your key is no longer "
                            + where(place)
                            + ", or is withheld. Enter it in the settings."
                            + DEMO;
            case NO_VAULT, REFUSED, NOT_REMOVED ->
                    "Your key is "
                            + where(place)
                            + ", which could not be read. Enter it in the settings."
                            + DEMO;
        };
    }

    private static String where(KeyPlace place) {
        return place == KeyPlace.FILE ? "in its file" : "in the system’s keychain";
    }

    private static String what(VaultProblem problem, String name) {
        return switch (problem) {
            case NO_VAULT ->
                    "This system has no keychain that Pythia can use, so the "
                            + name
                            + " is not kept.";
            case NO_ANSWER ->
                    "The system’s keychain has not answered yet; it may be asking for its password.";
            case REFUSED -> "The " + name + " could not be kept or read there.";
            case NOT_THERE -> "The " + name + " is not where it was kept.";
            case NOT_REMOVED -> "The old " + name + " could not be removed from where it was kept.";
        };
    }

    private static String advice(VaultProblem problem) {
        return switch (problem) {
            case NO_VAULT -> " To keep it, choose the file.";
            case NOT_THERE -> " Enter it again.";
            case NOT_REMOVED -> " Remove it there by hand.";
            case NO_ANSWER, REFUSED -> "";
        };
    }
}

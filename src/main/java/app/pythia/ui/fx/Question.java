package app.pythia.ui.fx;

import java.util.Optional;

/// Something the user is asked before it is done.
///
/// @param title the question itself
/// @param text what it means, in a sentence; may be empty
/// @param address the address it is about, to be shown in full
/// @param yes what the button that does it says
/// @param no what the button that does nothing says
public record Question(
        String title, String text, Optional<WebAddress> address, String yes, String no) {
    private static final int LONGEST_NAME = 40;

    /// Whether to show that address in the browser.
    public static Question opening(WebAddress address) {
        return new Question(
                "Open this address in the browser?",
                "It leads out of Pythia, to " + address.host() + ".",
                Optional.of(address),
                "Open in browser",
                "Stay here");
    }

    /// Whether to take a conversation of that name out of the list.
    public static Question hiding(String conversation) {
        return new Question(
                "Delete “" + shortened(conversation) + "”?",
                "It leaves your list. Delphi only hides it: it is not erased.",
                Optional.empty(),
                "Delete",
                "Keep it");
    }

    /// Whether to delete all sounds that are kept.
    public static Question deletingSounds() {
        return new Question(
                "Delete all kept sounds?",
                "What was said cannot be heard any more as it sounded. The words stay, and what waits to be sent.",
                Optional.empty(),
                "Delete",
                "Keep them");
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)).strip() + "…";
    }
}

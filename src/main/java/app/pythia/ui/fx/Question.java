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
    /// Whether to show that address in the browser.
    public static Question opening(WebAddress address) {
        return new Question(
                "Open this address in the browser?",
                "It leads out of Pythia, to " + address.host() + ".",
                Optional.of(address),
                "Open in browser",
                "Stay here");
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
}

package app.pythia.ui.fx;

import app.pythia.ui.words.Words;
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
                Words.of("fx.open.title"),
                Words.of("fx.open.text", address.host()),
                Optional.of(address),
                Words.of("fx.open.yes"),
                Words.of("fx.open.no"));
    }

    /// Whether to take a clone away from this computer.
    ///
    /// @param waiting how many messages to it have not been sent
    public static Question removingClone(String name, int waiting) {
        return new Question(
                Words.of("fx.remove-clone.title", CloneName.within(name)),
                waiting == 0
                        ? Words.of("fx.remove-clone.text")
                        : Words.of("fx.remove-clone.waiting", waiting),
                Optional.empty(),
                waiting == 0
                        ? Words.of("fx.remove-clone.yes")
                        : Words.of("fx.remove-clone.yes-waiting"),
                Words.of("fx.remove-clone.no"));
    }

    /// Whether to delete all sounds that are kept.
    public static Question deletingSounds() {
        return new Question(
                Words.of("fx.delete-sounds.title"),
                Words.of("fx.delete-sounds.text"),
                Optional.empty(),
                Words.of("fx.delete-sounds.yes"),
                Words.of("fx.delete-sounds.no"));
    }
}

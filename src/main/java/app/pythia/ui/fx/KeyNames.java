package app.pythia.ui.fx;

import app.pythia.ui.words.Words;
import java.util.Locale;

/// What keys are called on the machine's keyboard.
public final class KeyNames {
    private KeyNames() {}

    /// The key that menus' shortcuts are pressed with.
    public static String shortcut() {
        return shortcutOn(System.getProperty("os.name", ""));
    }

    static String shortcutOn(String system) {
        return isMac(system) ? "⌘" : Words.of("fx.key.control");
    }

    /// Ctrl, which a Mac has beside its ⌘ key.
    public static String control() {
        return controlOn(System.getProperty("os.name", ""));
    }

    static String controlOn(String system) {
        return isMac(system) ? "⌃" : Words.of("fx.key.control");
    }

    private static boolean isMac(String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("mac");
    }
}

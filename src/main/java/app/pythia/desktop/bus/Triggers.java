package app.pythia.desktop.bus;

import app.pythia.settings.KeyChord;
import app.pythia.settings.KeyChord.KeyName;
import app.pythia.settings.KeyChord.Modifier;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Combinations of keys as the XDG shortcuts specification writes them: `CTRL+SHIFT+space`.
final class Triggers {
    private Triggers() {}

    static String of(KeyChord chord) {
        return Stream.concat(
                        chord.modifiers().stream().map(Triggers::word),
                        Stream.of(word(chord.key())))
                .collect(Collectors.joining("+"));
    }

    private static String word(Modifier modifier) {
        return modifier == Modifier.META ? "LOGO" : modifier.name();
    }

    private static String word(KeyName key) {
        if (key.isLetter()) {
            return key.name().toLowerCase(Locale.ROOT);
        }
        if (key.isDigit()) {
            return key.name().substring("DIGIT".length());
        }
        return switch (key) {
            case SPACE -> "space";
            case INSERT -> "Insert";
            case PAUSE -> "Pause";
            case SCROLL_LOCK -> "Scroll_Lock";
            default -> key.name();
        };
    }
}

package app.pythia.ui.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the window says, in the language that it is shown in. The words stand in the bundles
/// `words.properties` (English) and `words_de.properties` and so on, beside this class; what a
/// language has no words for is said in English. May be called on any thread.
public final class Words {
    private static final String BUNDLE = "app.pythia.ui.words.words";

    private Words() {}

    /// The words of a key, with the values in their places.
    ///
    /// @param key written out where it is used, so that a test finds what is missing or unused
    /// @param values texts, and numbers, which are written as the language writes them
    public static String of(String key, Object... values) {
        ResourceBundle words = words();
        if (!words.containsKey(key)) {
            return key;
        }
        String pattern = words.getString(key);
        return values.length == 0
                ? pattern
                : new MessageFormat(pattern, locale(words)).format(values);
    }

    /// How dates, times and numbers are written beside these words: in their language, and as it is
    /// done in the user's country if that language is spoken there.
    public static Locale locale() {
        return locale(words());
    }

    /// A language that there are no words for is not the system's either: it is English.
    private static ResourceBundle words() {
        Locale display = display();
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, display);
        return words.getLocale().getLanguage().equals(display.getLanguage())
                ? words
                : ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
    }

    private static Locale locale(ResourceBundle words) {
        Locale spoken = words.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : words.getLocale();
        Locale display = display();
        return spoken.getLanguage().equals(display.getLanguage()) ? display : spoken;
    }

    private static Locale display() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }
}

package app.pythia.app;

import app.pythia.settings.Language;
import java.util.Locale;

/// Which language the program is shown in.
///
/// @param system the system's, as it was when the program was started
record ShownLanguage(Locale system) {

    static ShownLanguage ofSystem() {
        return new ShownLanguage(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /// Shows it in the chosen language from here on. A window that is open stays as it is.
    void choose(Language language) {
        Locale.setDefault(locale(language));
    }

    /// The language, with the dates and numbers of the user's country.
    Locale locale(Language language) {
        return switch (language) {
            case SYSTEM -> system;
            // The toolkit's own words are in this one alone.
            case CHINESE -> Locale.SIMPLIFIED_CHINESE;
            case ENGLISH, GERMAN, SPANISH, FRENCH, JAPANESE ->
                    system.getLanguage().equals(language.tag())
                            ? system
                            : Locale.of(language.tag(), system.getCountry());
        };
    }
}

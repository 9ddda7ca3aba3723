package app.pythia.settings;

import java.util.stream.Stream;

/// Which language the window is shown in.
public enum Language {
    /// The system's; English where Pythia does not speak that.
    SYSTEM("system"),
    ENGLISH("en"),
    GERMAN("de"),
    SPANISH("es"),
    FRENCH("fr"),
    JAPANESE("ja"),
    CHINESE("zh");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// The language's ISO 639 code, or `system`.
    public String tag() {
        return tag;
    }

    /// The one with that tag; the system's if there is none.
    public static Language of(String tag) {
        return Stream.of(values())
                .filter(language -> language.tag.equalsIgnoreCase(tag))
                .findFirst()
                .orElse(SYSTEM);
    }
}

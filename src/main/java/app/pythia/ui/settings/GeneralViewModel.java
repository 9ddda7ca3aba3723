package app.pythia.ui.settings;

import app.pythia.settings.Language;
import app.pythia.settings.Settings;
import app.pythia.ui.words.Words;
import java.util.List;
import java.util.stream.Stream;

/// What concerns the window as a whole. Used on the window's thread alone.
final class GeneralViewModel {
    private final ChoiceSetting<Language> language;

    GeneralViewModel(Settled settled) {
        language =
                new ChoiceSetting<>(
                        Named.of(
                                "language",
                                Words.of("general.language"),
                                Words.of("general.language.about")),
                        options(),
                        settled.part(Settings::language),
                        to -> settled.change(was -> was.withLanguage(to)));
    }

    /// Which language the window is shown in, from the next start on.
    ChoiceSetting<Language> language() {
        return language;
    }

    private static List<ChoiceSetting.Option<Language>> options() {
        return Stream.of(Language.values())
                .map(it -> ChoiceSetting.Option.of(it, name(it), ""))
                .toList();
    }

    /// Each by its own name, so that whoever looks for it can read it.
    private static String name(Language language) {
        return switch (language) {
            case SYSTEM -> Words.of("general.language.system");
            case ENGLISH -> "English";
            case GERMAN -> "Deutsch";
            case SPANISH -> "Español";
            case FRENCH -> "Français";
            case JAPANESE -> "日本語";
            case CHINESE -> "简体中文";
        };
    }
}

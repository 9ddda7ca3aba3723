package app.pythia.ui.notice;

import app.pythia.settings.SettingsProblem;
import app.pythia.ui.words.Words;

/// The words for what goes wrong with keeping the settings.
public final class SettingsNotices {
    private SettingsNotices() {}

    public static String of(SettingsProblem problem) {
        return switch (problem) {
            case SettingsProblem.SetAside(String keptAs) ->
                    Words.of("notice.settings.set-aside", keptAs);
            case SettingsProblem.NotRead() -> Words.of("notice.settings.not-read");
            case SettingsProblem.NotSaved() -> Words.of("notice.settings.not-saved");
        };
    }
}

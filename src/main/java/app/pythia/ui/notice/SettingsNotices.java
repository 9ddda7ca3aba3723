package app.pythia.ui.notice;

import app.pythia.settings.SettingsProblem;

/// The words for what goes wrong with keeping the settings.
public final class SettingsNotices {
    private SettingsNotices() {}

    public static String of(SettingsProblem problem) {
        return switch (problem) {
            case SettingsProblem.SetAside(String keptAs) ->
                    "Your settings could not be read, so these are the usual ones. The old file is kept beside them as "
                            + keptAs
                            + ".";
            case SettingsProblem.NotRead() ->
                    "Your settings could not be read, so these are the usual ones. What you change holds until you close Pythia; check that its folder may be read and written.";
            case SettingsProblem.NotSaved() ->
                    "Your last change holds until you close Pythia, but could not be saved. Check that there is room on the disk and that Pythia’s folder may be written.";
        };
    }
}

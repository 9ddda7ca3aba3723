package app.pythia.ui.export;

import app.pythia.export.Format;
import app.pythia.ui.fx.LastFolder;
import app.pythia.ui.fx.OpenDialog;
import app.pythia.ui.fx.OpenFileDialog;
import app.pythia.ui.fx.SaveDialog;
import app.pythia.ui.fx.SaveFileDialog;
import app.pythia.ui.words.Words;
import java.util.List;
import java.util.function.Function;
import javafx.stage.Window;

/// The dialogs in which the user names files.
///
/// @param sound where a message's sound is to be saved
/// @param conversations where conversations are to be saved
/// @param bringIn which file is to be brought in
/// @param picture which picture is to be a clone's
public record FileDialogs(
        SaveDialog sound,
        Function<Format, SaveDialog> conversations,
        OpenDialog bringIn,
        OpenDialog picture) {

    /// The system's own, over a window.
    public static FileDialogs of(Window window) {
        LastFolder folder = new LastFolder();
        return new FileDialogs(
                new SaveFileDialog(
                        window,
                        folder,
                        Words.of("export.save-sound"),
                        FormatWords.files(Format.SOUND),
                        Format.SOUND.ending()),
                format ->
                        new SaveFileDialog(
                                window,
                                folder,
                                Words.of("export.title"),
                                FormatWords.files(format),
                                format.ending()),
                new OpenFileDialog(
                        window,
                        folder,
                        Words.of("export.import"),
                        FormatWords.files(Format.JSON),
                        List.of(Format.JSON.ending())),
                new OpenFileDialog(
                        window,
                        folder,
                        Words.of("export.picture"),
                        Words.of("export.pictures"),
                        List.of("png", "jpg", "jpeg")));
    }

    /// One that asks for sounds alone; all others are turned away from.
    public static FileDialogs ofSound(SaveDialog sound) {
        return new FileDialogs(sound, _ -> (_, _) -> {}, _ -> {}, _ -> {});
    }
}

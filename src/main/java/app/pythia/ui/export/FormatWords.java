package app.pythia.ui.export;

import app.pythia.export.Format;
import app.pythia.ui.words.Words;

/// What the formats are called, and what each is good for.
final class FormatWords {
    private FormatWords() {}

    static String name(Format format) {
        return switch (format) {
            case MARKDOWN -> Words.of("export.markdown.name");
            case JSON -> Words.of("export.json.name");
            case TEXT -> Words.of("export.text.name");
            case CAPTIONS -> Words.of("export.captions.name");
            case SOUND -> Words.of("export.sound.name");
        };
    }

    static String about(Format format) {
        return switch (format) {
            case MARKDOWN -> Words.of("export.markdown.about");
            case JSON -> Words.of("export.json.about");
            case TEXT -> Words.of("export.text.about");
            case CAPTIONS -> Words.of("export.captions.about");
            case SOUND -> Words.of("export.sound.about");
        };
    }

    /// What its files are called in the system's dialog.
    static String files(Format format) {
        return switch (format) {
            case MARKDOWN -> Words.of("export.markdown.files");
            case JSON -> Words.of("export.json.files");
            case TEXT -> Words.of("export.text.files");
            case CAPTIONS -> Words.of("export.captions.files");
            case SOUND -> Words.of("export.sound.files");
        };
    }
}

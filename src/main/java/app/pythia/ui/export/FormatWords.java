package app.pythia.ui.export;

import app.pythia.export.Format;

/// What the formats are called, and what each is good for.
final class FormatWords {
    private FormatWords() {}

    static String name(Format format) {
        return switch (format) {
            case MARKDOWN -> "Markdown";
            case JSON -> "JSON";
            case TEXT -> "Plain text";
            case CAPTIONS -> "Captions (SRT)";
            case SOUND -> "Sound (WAV)";
        };
    }

    static String about(Format format) {
        return switch (format) {
            case MARKDOWN -> "Words, sources and links, to read or to publish.";
            case JSON -> "All that Pythia knows but the sounds. It can be imported again.";
            case TEXT -> "Words and sources, for any program.";
            case CAPTIONS -> "The words with their times, which are those of the sound file.";
            case SOUND ->
                    "The sounds that are still kept: you at the left, the clone at the right.";
        };
    }

    /// What its files are called in the system's dialog.
    static String files(Format format) {
        return switch (format) {
            case MARKDOWN -> "Markdown files";
            case JSON -> "JSON files";
            case TEXT -> "Text files";
            case CAPTIONS -> "SRT files";
            case SOUND -> "WAV files";
        };
    }
}

package app.pythia.ui.notice;

import app.pythia.ui.words.Words;

/// A failure in words.
///
/// @param title what happened, in a few words
/// @param text what it means and what to do, in a sentence or two
public record Notice(String title, String text) {

    /// Both, as they are read aloud.
    public String spoken() {
        return Words.of("notice.spoken", title, text);
    }
}

package app.pythia.ui.shell;

import app.pythia.support.Observable;
import java.util.Optional;

/// Who is talked with, as the window names them.
///
/// @param name what the clone is called
/// @param line what it is, in a few words, such as `Demo clone · add your key`
/// @param notice something to know about this run, while there is anything, in a sentence
public record CloneCard(String name, String line, Observable<Optional<String>> notice) {

    /// One of which nothing more is to be known later.
    public CloneCard(String name, String line, Optional<String> notice) {
        this(name, line, new Observable<>(notice));
    }
}

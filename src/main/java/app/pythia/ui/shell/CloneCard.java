package app.pythia.ui.shell;

import app.pythia.support.Observable;
import app.pythia.ui.words.Words;
import java.util.Optional;

/// Who is talked with, as the window names them.
///
/// @param name what the clone is called
/// @param line what it is, in a few words, such as `Demo clone · add your key`
/// @param notice something to know about this run, while there is anything, in a sentence
public record CloneCard(String name, String line, Observable<Optional<String>> notice) {

    /// The demo clone's.
    public static CloneCard ofDemo(Observable<Optional<String>> notice) {
        return new CloneCard(Words.of("clone.demo"), Words.of("clone.demo.line"), notice);
    }

    /// The user's own clone's.
    public static CloneCard ofOwn(Observable<Optional<String>> notice) {
        return new CloneCard(Words.of("clone.own"), Words.of("clone.own.line"), notice);
    }

    /// One of which nothing more is to be known later.
    public CloneCard(String name, String line, Optional<String> notice) {
        this(name, line, new Observable<>(notice));
    }
}

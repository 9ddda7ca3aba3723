package app.pythia.ui.shell;

import app.pythia.support.Observable;
import app.pythia.ui.clones.ClonesPort;
import app.pythia.ui.fx.CloneLooks;
import app.pythia.ui.words.Words;
import java.util.Optional;

/// Who is talked with, as the window names them.
///
/// @param looks what the clone is called and looks like
/// @param line what it is, in a few words, such as `Demo clone · add your key`
/// @param notice something to know about this run, while there is anything, in a sentence
/// @param clones the user's clones, and the way to them
public record CloneCard(
        Observable<CloneLooks> looks,
        String line,
        Observable<Optional<String>> notice,
        ClonesPort clones) {

    /// The demo clone's.
    public static CloneCard ofDemo(Observable<Optional<String>> notice, ClonesPort clones) {
        return new CloneCard(
                new Observable<>(new CloneLooks(Words.of("clone.demo"), Optional.empty())),
                Words.of("clone.demo.line"),
                notice,
                clones);
    }

    /// The user's own clone's.
    ///
    /// @param looks as the user settles them
    public static CloneCard ofOwn(
            Observable<CloneLooks> looks, Observable<Optional<String>> notice, ClonesPort clones) {
        return new CloneCard(looks, Words.of("clone.own.line"), notice, clones);
    }

    /// One of which nothing more is to be known later.
    public CloneCard(String name, String line, Optional<String> notice) {
        this(
                new Observable<>(new CloneLooks(name, Optional.empty())),
                line,
                new Observable<>(notice),
                ClonesPort.none());
    }
}

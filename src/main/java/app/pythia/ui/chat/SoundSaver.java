package app.pythia.ui.chat;

import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.export.WholeFile;
import app.pythia.support.Observable;
import app.pythia.turn.Turns;
import app.pythia.ui.fx.SaveDialog;
import app.pythia.ui.notice.SaveProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Saves messages' sounds as WAV files, where the user says. Asked on the window's thread; the
/// sound is fetched and written on another.
public final class SoundSaver {
    private static final Logger LOG = LoggerFactory.getLogger(SoundSaver.class);

    private final Turns turns;
    private final SaveDialog dialog;
    private final Function<Message, String> name;
    private final Executor background;
    private final Observable<Saving> state = new Observable<>(new Saving.Nothing());

    /// @param name what a message's file may be called
    /// @param background runs what must not keep the window waiting
    public SoundSaver(
            Turns turns, SaveDialog dialog, Function<Message, String> name, Executor background) {
        this.turns = turns;
        this.dialog = dialog;
        this.name = name;
        this.background = background;
    }

    /// How far the last one has come; set on any thread.
    Observable<Saving> state() {
        return state;
    }

    /// Asks where, and saves it there unless the user turns away.
    void save(Message message) {
        dialog.ask(
                name.apply(message),
                file -> {
                    state.set(new Saving.Writing(message.id()));
                    background.execute(() -> state.set(save(message.id(), file)));
                });
    }

    /// Tells no more that one was saved; that one was not stays told.
    void letGo() {
        state.update(now -> now instanceof Saving.Saved ? new Saving.Nothing() : now);
    }

    private Saving save(MessageId message, Path file) {
        return turns.wav(message)
                .map(wav -> write(message, file, wav))
                .orElseGet(() -> new Saving.Failed(message, SaveProblem.FORGOTTEN));
    }

    private static Saving write(MessageId message, Path file, byte[] wav) {
        try {
            WholeFile.write(file, wav);
            return new Saving.Saved(message, String.valueOf(file.getFileName()));
        } catch (IOException failed) {
            SaveProblem problem = SaveProblem.of(WholeFile.problem(failed, file, wav.length));
            // The names of the user's folders stay out of the log.
            LOG.warn("A sound was not saved: {} ({})", problem, failed.getClass().getName());
            return new Saving.Failed(message, problem);
        }
    }
}

package app.pythia.app;

import app.pythia.app.Doorbell.Answer;
import app.pythia.app.Doorbell.Reply;
import app.pythia.app.Doorbell.Wish;
import java.nio.file.Path;
import java.util.Locale;

/// What `--talk` can ask of the program that runs.
enum TalkWord {
    START(Wish.TALK_START),
    STOP(Wish.TALK_STOP),
    TOGGLE(Wish.TALK_TOGGLE);

    private final Wish wish;

    TalkWord(Wish wish) {
        this.wish = wish;
    }

    /// How it went.
    ///
    /// @param exitValue 0 if what was asked for holds now, else 1
    record Said(String line, int exitValue) {}

    /// Asks it, and waits for the answer, but not for long.
    ///
    /// @param folder the data folder of the one that runs
    Said ask(Path folder) {
        return switch (Doorbell.ring(folder, wish)) {
            case Answer.Heard(Reply reply) -> said(reply);
            case Answer.Silence() -> new Said("Pythia runs, but does not answer.", 1);
            case Answer.Nobody() ->
                    new Said("Pythia does not run; start it first, --talk does not.", 1);
        };
    }

    private static Said said(Reply reply) {
        return switch (reply) {
            case OK -> new Said("Done.", 0);
            case LISTENS -> new Said("Pythia listens.", 0);
            case LISTENED_ALREADY -> new Said("Pythia listens already.", 0);
            case ENDED -> new Said("Pythia listens no more.", 0);
            case SENT -> new Said("What waited in Pythia is sent.", 0);
            case NOTHING_TO_END -> new Said("Pythia was not listening.", 0);
            case NOT_NOW -> new Said("Pythia cannot listen at the moment.", 1);
        };
    }

    /// As it is written on the command line.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package app.pythia.ui.shell;

import app.pythia.conversation.Message;
import app.pythia.conversation.Sender;
import app.pythia.conversation.Transcript;
import app.pythia.desktop.Notifications;
import app.pythia.settings.AnswerNotice;
import app.pythia.turn.TurnState;
import app.pythia.ui.words.Words;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Has the desktop tell of an answer that comes while none of Pythia's windows is in front, as far
/// as the user wants that. Used on the window's thread alone.
final class AnswerNews {
    private static final int LONGEST = 160;

    private final String cloneName;
    private final Supplier<AnswerNotice> wanted;
    private final Supplier<Transcript> transcript;
    private final BooleanSupplier inFront;
    private final Notifications desktop;

    AnswerNews(
            String cloneName,
            Supplier<AnswerNotice> wanted,
            Supplier<Transcript> transcript,
            BooleanSupplier inFront,
            Notifications desktop) {
        this.cloneName = cloneName;
        this.wanted = wanted;
        this.transcript = transcript;
        this.inFront = inFront;
        this.desktop = desktop;
    }

    /// What is being done has changed.
    void turned(TurnState before, TurnState now) {
        if (isAnswer(before, now) && !inFront.getAsBoolean()) {
            switch (wanted.get()) {
                case NOTHING -> {}
                case COMING -> desktop.show(title(), "");
                case WORDS -> desktop.show(title(), words());
            }
        }
    }

    /// It is heard for the first time, or was read to its end unheard.
    private static boolean isAnswer(TurnState before, TurnState now) {
        boolean awaited =
                before instanceof TurnState.Sending || before instanceof TurnState.Answering;
        return (awaited && now instanceof TurnState.Speaking)
                || (before instanceof TurnState.Answering && now instanceof TurnState.Ready);
    }

    private String title() {
        return Words.of("shell.has-answered", cloneName);
    }

    private String words() {
        List<Message> messages = transcript.get().messages();
        if (messages.isEmpty() || messages.getLast().sender() != Sender.CLONE) {
            return "";
        }
        String words = messages.getLast().text().strip().replaceAll("\\s+", " ");
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + "…";
    }
}

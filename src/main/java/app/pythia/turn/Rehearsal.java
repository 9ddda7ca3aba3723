package app.pythia.turn;

import app.pythia.conversation.VoiceNote;
import java.time.Duration;
import java.util.Optional;

/// A message is heard once more: as it sounded, where that is still known, otherwise as the clone's
/// voice says it.
final class Rehearsal implements Act {
    private final TurnTools tools;
    private final Shown shown;
    private final ReadAloud aloud;

    /// @param from where in its sound to begin
    Rehearsal(TurnTools tools, Stage stage, Shown shown, Duration from) {
        this.tools = tools;
        this.shown = shown;
        this.aloud = new ReadAloud(tools, stage, shown.message()::id, from, () -> {});
    }

    @Override
    public void perform() throws TurnFailure, InterruptedException {
        tools.playback().prepare();
        Optional<Sound> known = shown.sound(tools.shelf());
        try (aloud) {
            if (known.isPresent()) {
                aloud.play(known.get());
            } else {
                aloud.start();
                aloud.add(shown.message().text());
                aloud.end();
            }
            Audibility audibility = aloud.awaitEnd();
            if (audibility == Audibility.NO_SPEAKER) {
                throw new TurnFailure(new Problem.NoSpeaker());
            }
            if (!aloud.isHeard() || !aloud.isWhole()) {
                throw new TurnFailure(new Problem.NotSpoken());
            }
        }
        if (known.isEmpty()) {
            aloud.sound().ifPresent(this::keep);
        }
    }

    @Override
    public void skipSentence() {
        aloud.skip();
    }

    @Override
    public void repeatSentence() {
        aloud.repeat();
    }

    private void keep(Sound sound) {
        VoiceNote note = VoiceNotes.of(sound, Optional.of(tools.shelf().keep(sound)));
        tools.store()
                .change(shown.conversation(), shown.message().id(), now -> now.withVoice(note));
    }
}

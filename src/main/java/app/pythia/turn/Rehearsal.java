package app.pythia.turn;

import app.pythia.conversation.Sender;
import app.pythia.conversation.VoiceNote;
import app.pythia.sounds.Sound;
import app.pythia.sounds.SoundStream;
import java.time.Duration;
import java.util.Optional;

/// A message is heard once more: as it sounded, where that is still known; otherwise, if it is the
/// clone's, as its voice says it.
final class Rehearsal implements Act {
    private final TurnTools tools;
    private final MessageSounds sounds;
    private final Shown shown;
    private final ReadAloud aloud;

    /// How much of the message's own sound there is.
    private enum Own {
        WHOLE,
        PART,
        NONE
    }

    /// @param from where in its sound to begin
    Rehearsal(TurnTools tools, MessageSounds sounds, Stage stage, Shown shown, Duration from) {
        this.tools = tools;
        this.sounds = sounds;
        this.shown = shown;
        this.aloud = new ReadAloud(tools, stage, shown.message()::id, from, () -> {});
    }

    @Override
    public void perform() throws TurnFailure, InterruptedException {
        tools.playback().prepare();
        try (aloud) {
            Own own = play();
            if (own == Own.NONE) {
                haveSpoken();
            } else {
                aloud.complete();
            }
            Audibility audibility = aloud.awaitEnd();
            if (audibility == Audibility.NO_SPEAKER) {
                throw new TurnFailure(new Problem.NoSpeaker());
            }
            if (own == Own.PART) {
                throw new TurnFailure(new Problem.SoundGone());
            }
            if (!aloud.isHeard() || !aloud.isWhole()) {
                throw new TurnFailure(new Problem.NotSpoken());
            }
            if (own == Own.NONE) {
                aloud.sound().ifPresent(this::keep);
            }
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

    private Own play() throws InterruptedException {
        Optional<SoundStream> known = sounds.open(shown.message());
        if (known.isEmpty()) {
            return Own.NONE;
        }
        try (SoundStream sound = known.get()) {
            long whole = sound.pieces().stream().mapToLong(SoundStream.Extent::bytes).sum();
            long missing = aloud.play(sound);
            return missing == 0 ? Own.WHOLE : missing == whole ? Own.NONE : Own.PART;
        }
    }

    /// The clone's voice does not say what the user said.
    private void haveSpoken() throws TurnFailure {
        if (shown.message().sender() == Sender.USER) {
            throw new TurnFailure(new Problem.SoundGone());
        }
        aloud.start();
        aloud.add(shown.message().text());
        aloud.end();
    }

    private void keep(Sound sound) {
        VoiceNote note = VoiceNotes.of(sound, Optional.of(tools.sounds().keep(sound)));
        tools.store()
                .change(shown.conversation(), shown.message().id(), now -> now.withVoice(note));
    }
}

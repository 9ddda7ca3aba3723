package app.pythia.turn;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.VoiceNote;
import java.util.Optional;

/// A message is heard once more: as it sounded, where that is still known, otherwise as the clone's
/// voice says it.
final class Rehearsal implements Act {
    private final TurnTools tools;
    private final ConversationId conversation;
    private final Message message;
    private final ReadAloud aloud;

    Rehearsal(TurnTools tools, Stage stage, ConversationId conversation, Message message) {
        this.tools = tools;
        this.conversation = conversation;
        this.message = message;
        this.aloud = new ReadAloud(tools, stage, message::id, () -> {});
    }

    @Override
    public void perform() throws TurnFailure, InterruptedException {
        tools.playback().prepare();
        Optional<Sound> known =
                message.voice().flatMap(VoiceNote::sound).flatMap(tools.shelf()::find);
        try (aloud) {
            if (known.isPresent()) {
                aloud.play(known.get());
            } else {
                aloud.start();
                aloud.add(message.text());
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
        tools.store().change(conversation, message.id(), now -> now.withVoice(note));
    }
}

package app.pythia.turn;

import app.pythia.audio.VoiceClip;
import app.pythia.audio.Waveform;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.SoundId;
import app.pythia.conversation.VoiceNote;
import app.pythia.sounds.Sound;
import java.util.Optional;

/// How sounds look in a message.
final class VoiceNotes {
    private static final int BARS = 64;

    private VoiceNotes() {}

    /// Of a take, which knows how it looks.
    static VoiceNote of(VoiceClip clip, SoundId kept) {
        return new VoiceNote(
                clip.duration(), clip.waveform().normalized().peaks(), Optional.of(kept));
    }

    /// That of a message whose sound is there.
    static Optional<VoiceNote> kept(TurnTools tools, ConversationId in, MessageId message) {
        return tools.store().messages(in).stream()
                .filter(it -> it.id().equals(message))
                .findFirst()
                .flatMap(Message::voice)
                .filter(it -> it.sound().filter(tools.sounds()::has).isPresent());
    }

    static VoiceNote of(Sound sound, Optional<SoundId> kept) {
        byte[] pcm = sound.pcm();
        return new VoiceNote(
                sound.format().duration(pcm.length),
                Waveform.of(pcm, BARS).normalized().peaks(),
                kept);
    }
}

package app.pythia.turn;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.VoiceClip;
import app.pythia.audio.Waveform;
import app.pythia.conversation.SoundId;
import app.pythia.conversation.VoiceNote;
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

    static VoiceNote of(Sound sound, Optional<SoundId> kept) {
        byte[] pcm = sound.pcm();
        return new VoiceNote(
                new PcmFormat(sound.sampleRate(), 1).duration(pcm.length),
                Waveform.of(pcm, BARS).normalized().peaks(),
                kept);
    }
}

package app.pythia.turn;

import app.pythia.conversation.Message;
import app.pythia.conversation.SoundId;
import app.pythia.conversation.VoiceNote;
import app.pythia.sounds.KeptSounds;
import app.pythia.sounds.Sound;
import app.pythia.sounds.SoundStream;
import java.util.Optional;

/// How messages sounded: as it was kept, or as it waits to be sent.
///
/// @param stages knows what waits
record MessageSounds(KeptSounds sounds, Stages stages) {

    /// Whether a message's sound is there, as far as that is known without looking.
    boolean has(Message message) {
        return id(message).filter(sounds::has).isPresent()
                || (message.voice().isPresent() && stages.unsent(message.id()).isPresent());
    }

    /// Begins to read a message's sound, to be heard. Reads the disk.
    Optional<SoundStream> open(Message message) throws InterruptedException {
        Optional<SoundStream> kept = id(message).flatMap(sounds::open);
        return kept.isPresent() ? kept : unsent(message).map(Sound::stream);
    }

    /// The whole of a message's sound. Reads the disk.
    Optional<Sound> read(Message message) throws InterruptedException {
        Optional<Sound> kept = id(message).flatMap(sounds::read);
        return kept.isPresent() ? kept : unsent(message);
    }

    private static Optional<SoundId> id(Message message) {
        return message.voice().flatMap(VoiceNote::sound);
    }

    private Optional<Sound> unsent(Message message) throws InterruptedException {
        Optional<Unsent> waits = stages.unsent(message.id());
        try {
            return waits.isEmpty()
                    ? Optional.empty()
                    : waits.get().words().words().flatMap(MessageSounds::sound);
        } catch (TurnFailure unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Sound> sound(Words words) {
        return switch (words) {
            case Words.Spoken(var clip) -> Optional.of(Sound.of(clip));
            case Words.Dictated(var clip, var _) -> Optional.of(Sound.of(clip));
            case Words.Typed _ -> Optional.empty();
        };
    }
}

package app.pythia.turn;

import app.pythia.audio.PcmBlocks;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.VoiceClip;
import app.pythia.audio.Wav;
import app.pythia.turn.Sentences.Sentence;
import java.util.List;
import java.util.Optional;

/// How a message sounded, in the pieces it was spoken in.
///
/// @param sampleRate of the mono samples
record Sound(int sampleRate, List<Piece> pieces) {

    /// @param sentence which part of the message it speaks, where that is known
    record Piece(Optional<Sentence> sentence, PcmBlocks samples) {

        /// A piece whose samples are not in blocks.
        Piece(Optional<Sentence> sentence, byte[] pcm) {
            this(sentence, PcmBlocks.of(pcm));
        }

        /// Its samples in one piece; takes time if they are in blocks.
        byte[] pcm() {
            return samples.joined();
        }
    }

    Sound {
        pieces = List.copyOf(pieces);
    }

    /// A sound of one piece.
    static Sound of(int sampleRate, byte[] pcm) {
        return new Sound(sampleRate, List.of(new Piece(Optional.empty(), pcm)));
    }

    /// How a take sounded; its samples stay in their blocks.
    static Sound of(VoiceClip clip) {
        return new Sound(
                PcmFormat.SPOKEN_TURN.sampleRate(),
                List.of(new Piece(Optional.empty(), clip.samples())));
    }

    int bytes() {
        return pieces.stream().mapToInt(piece -> piece.samples().length()).sum();
    }

    byte[] pcm() {
        List<byte[]> blocks =
                pieces.stream().flatMap(piece -> piece.samples().blocks().stream()).toList();
        return new PcmBlocks(blocks, bytes()).joined();
    }

    /// The whole of it as a WAV file.
    byte[] wav() {
        return new Wav(new PcmFormat(sampleRate, 1), pcm()).bytes();
    }
}

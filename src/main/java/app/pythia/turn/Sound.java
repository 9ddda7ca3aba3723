package app.pythia.turn;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Wav;
import app.pythia.turn.Sentences.Sentence;
import java.util.List;
import java.util.Optional;

/// How a message sounded, in the pieces it was spoken in.
///
/// @param sampleRate of the mono samples
record Sound(int sampleRate, List<Piece> pieces) {

    /// @param sentence which part of the message it speaks, where that is known
    record Piece(Optional<Sentence> sentence, byte[] pcm) {}

    Sound {
        pieces = List.copyOf(pieces);
    }

    /// A sound of one piece.
    static Sound of(int sampleRate, byte[] pcm) {
        return new Sound(sampleRate, List.of(new Piece(Optional.empty(), pcm)));
    }

    int bytes() {
        return pieces.stream().mapToInt(piece -> piece.pcm().length).sum();
    }

    byte[] pcm() {
        byte[] all = new byte[bytes()];
        int at = 0;
        for (Piece piece : pieces) {
            System.arraycopy(piece.pcm(), 0, all, at, piece.pcm().length);
            at += piece.pcm().length;
        }
        return all;
    }

    /// The whole of it as a WAV file.
    byte[] wav() {
        return new Wav(new PcmFormat(sampleRate, 1), pcm()).bytes();
    }
}

package app.pythia.turn;

import app.pythia.turn.Sentences.Sentence;
import java.io.ByteArrayOutputStream;
import java.util.Optional;

/// One sentence and its sound, which may still be coming. Safe for use by several threads.
final class SpokenSentence {
    private final Optional<Sentence> sentence;
    private final ByteArrayOutputStream sound = new ByteArrayOutputStream();

    SpokenSentence(Optional<Sentence> sentence) {
        this.sentence = sentence;
    }

    Optional<Sentence> sentence() {
        return sentence;
    }

    void add(byte[] pcm) {
        sound.writeBytes(pcm);
    }

    /// What has come of it.
    Sound.Piece piece() {
        return new Sound.Piece(sentence, sound.toByteArray());
    }
}

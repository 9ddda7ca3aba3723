package app.pythia.turn;

import app.pythia.sounds.Sound;
import app.pythia.sounds.Span;
import java.io.ByteArrayOutputStream;
import java.util.Optional;

/// One sentence and its sound, which may still be coming. Safe for use by several threads.
final class SpokenSentence {
    private final Optional<Span> span;
    private final boolean isKept;
    private final ByteArrayOutputStream sound = new ByteArrayOutputStream();

    private SpokenSentence(Optional<Span> span, boolean isKept) {
        this.span = span;
        this.isKept = isKept;
    }

    /// One that is spoken for the first time: its sound is gathered.
    static SpokenSentence of(Optional<Span> span) {
        return new SpokenSentence(span, false);
    }

    /// One whose sound is kept already.
    static SpokenSentence kept(Optional<Span> span) {
        return new SpokenSentence(span, true);
    }

    /// Where in the message it is, if that is known.
    Optional<Span> span() {
        return span;
    }

    void add(byte[] pcm) {
        if (!isKept) {
            sound.writeBytes(pcm);
        }
    }

    /// What has come of it.
    Sound.Piece piece() {
        return new Sound.Piece(span, sound.toByteArray());
    }
}

package app.pythia.turn;

import app.pythia.audio.playback.Playback;
import app.pythia.turn.Sentences.Sentence;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One sentence and its sound, which may still be coming. Safe for use by several threads.
final class SpokenSentence {
    private final Optional<Sentence> sentence;
    private final List<byte[]> pieces = new ArrayList<>();
    private int sampleRate;
    private boolean ended;

    SpokenSentence(Optional<Sentence> sentence) {
        this.sentence = sentence;
    }

    /// One whose sound is known.
    SpokenSentence(int sampleRate, Sound.Piece piece) {
        this(piece.sentence());
        add(sampleRate, piece.pcm());
        end();
    }

    Optional<Sentence> sentence() {
        return sentence;
    }

    synchronized void add(int rate, byte[] pcm) {
        sampleRate = rate;
        pieces.add(pcm);
        notifyAll();
    }

    /// No more sound comes.
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /// Waits for the first sound.
    ///
    /// @return its rate; nothing if there is no sound
    synchronized Optional<Integer> awaitSampleRate() throws InterruptedException {
        while (pieces.isEmpty() && !ended) {
            wait();
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(sampleRate);
    }

    /// Hands all of it to the speaker as it comes, from the beginning.
    void writeTo(Playback playback) throws InterruptedException {
        int next = 0;
        Optional<byte[]> piece = await(next, playback);
        while (piece.isPresent()) {
            playback.write(piece.get());
            next++;
            piece = await(next, playback);
        }
        playback.end();
    }

    /// What has come of it.
    synchronized Sound.Piece piece() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        pieces.forEach(all::writeBytes);
        return new Sound.Piece(sentence, all.toByteArray());
    }

    synchronized int sampleRate() {
        return sampleRate;
    }

    /// Makes a writer look whether it is still wanted.
    synchronized void wake() {
        notifyAll();
    }

    private synchronized Optional<byte[]> await(int index, Playback playback)
            throws InterruptedException {
        while (pieces.size() <= index && !ended && !playback.isOver()) {
            wait();
        }
        boolean isWanted = index < pieces.size() && !playback.isOver();
        return isWanted ? Optional.of(pieces.get(index)) : Optional.empty();
    }
}

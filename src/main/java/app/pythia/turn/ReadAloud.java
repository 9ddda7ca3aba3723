package app.pythia.turn;

import app.pythia.conversation.MessageId;
import app.pythia.delphi.Delivery;
import app.pythia.sounds.Sound;
import app.pythia.sounds.SoundStream;
import app.pythia.turn.Sentences.Sentence;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads a text aloud while it is still being written: each sentence is spoken as soon as it is
/// finished. Written by one thread; skipped and closed by any.
final class ReadAloud implements AutoCloseable {
    /// A fifth of a second of a spoken turn: soon there.
    private static final int AT_ONCE = 1 << 14;

    private final Sentences sentences = new Sentences();
    private final Reading reading;
    private final Synthesis synthesis;

    /// @param message the name of what is being read, which may change meanwhile
    /// @param from where in its sound to begin
    /// @param firstSound is run when the first sound goes to the speaker
    ReadAloud(
            TurnTools tools,
            Stage stage,
            Supplier<MessageId> message,
            Duration from,
            Runnable firstSound) {
        reading = new Reading(tools.playback(), stage, message, from, firstSound, this::spoken);
        Delivery delivery = tools.preferences().get().delivery();
        synthesis = new Synthesis(tools.api(), delivery, reading);
    }

    void start() {
        synthesis.start();
    }

    /// Plays what is kept, instead of having it spoken.
    ///
    /// @return how many bytes of samples could not be read
    long play(SoundStream sound) throws InterruptedException {
        long missing = 0;
        for (SoundStream.Extent piece : sound.pieces()) {
            reading.beginKept(piece.span());
            missing += play(sound, piece.bytes());
            reading.end();
        }
        return missing;
    }

    private int play(SoundStream sound, int bytes) throws InterruptedException {
        int left = bytes;
        byte[] next = sound.read(Math.min(left, AT_ONCE));
        while (next.length > 0) {
            reading.add(sound.sampleRate(), next);
            left -= next.length;
            next = sound.read(Math.min(left, AT_ONCE));
        }
        return left;
    }

    /// Nothing more is played.
    void complete() {
        reading.complete();
    }

    /// More of the text.
    void add(String words) {
        sentences.add(words).forEach(synthesis::add);
    }

    /// The text has ended.
    void end() {
        List<Sentence> last = sentences.end();
        last.forEach(synthesis::add);
        synthesis.end();
    }

    /// Whether anything has been heard by now.
    boolean isHeard() {
        return reading.isHeard();
    }

    /// Shows again what is heard, by the name that it has now.
    void show() {
        reading.show();
    }

    void skip() {
        reading.skip();
    }

    void repeat() {
        reading.repeat();
    }

    /// Waits until it has been heard to its end.
    Audibility awaitEnd() throws InterruptedException {
        return reading.await();
    }

    /// Whether all of it could be spoken.
    boolean isWhole() {
        return synthesis.isWhole();
    }

    /// Its sound, if all of it could be spoken.
    Optional<Sound> sound() {
        return isWhole() ? reading.sound() : Optional.empty();
    }

    @Override
    public void close() {
        synthesis.close();
        reading.close();
    }

    private void spoken() {
        synthesis.spoken();
    }
}

package app.pythia.turn;

import app.pythia.conversation.MessageId;
import app.pythia.delphi.Delivery;
import app.pythia.turn.Sentences.Sentence;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads a text aloud while it is still being written: each sentence is spoken as soon as it is
/// finished. Written by one thread; skipped and closed by any.
final class ReadAloud implements AutoCloseable {
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

    /// Plays what is known already, instead of having it spoken.
    void play(Sound sound) throws InterruptedException {
        for (Sound.Piece piece : sound.pieces()) {
            reading.begin(piece.sentence());
            reading.add(sound.sampleRate(), piece.pcm());
            reading.end();
        }
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

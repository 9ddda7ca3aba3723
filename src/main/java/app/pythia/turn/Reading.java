package app.pythia.turn;

import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.conversation.MessageId;
import app.pythia.sounds.Sound;
import app.pythia.sounds.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/// Speaks sentences one after the other, as one sound, and can go on to the next or begin one
/// again. One thread writes, another one waits, and any skips.
final class Reading implements AutoCloseable {
    private static final int NONE = -1;

    private final Stage stage;
    private final Supplier<MessageId> message;
    private final Runnable spoken;
    private final Voice voice;
    private final OneRate rate = new OneRate();
    private final List<SpokenSentence> sentences = new CopyOnWriteArrayList<>();
    private SpokenSentence coming = SpokenSentence.of(Optional.empty());
    private int present = NONE;
    private volatile int skipped = NONE;
    private volatile Optional<Span> heard = Optional.empty();

    /// @param message the name of what is being read, which may change meanwhile
    /// @param from where in its sound to begin
    /// @param firstSound is run when the first sound goes to the speaker
    /// @param spoken is run after each sentence but the last
    Reading(
            PlaybackQueue queue,
            Stage stage,
            Supplier<MessageId> message,
            Duration from,
            Runnable firstSound,
            Runnable spoken) {
        this.stage = stage;
        this.message = message;
        this.spoken = spoken;
        voice = new Voice(queue, stage, message, from, firstSound, this::reached);
    }

    /// A sentence begins.
    void begin(Optional<Span> sentence) {
        coming = SpokenSentence.of(sentence);
    }

    /// One begins whose sound is kept already, and is only heard.
    void beginKept(Optional<Span> sentence) {
        coming = SpokenSentence.kept(sentence);
    }

    /// More of its sound.
    void add(int sampleRate, byte[] pcm) throws InterruptedException {
        if (!isKnown()) {
            sentences.add(coming);
        }
        write(rate.add(sampleRate, pcm));
    }

    /// The rest of a sentence that the user has skipped is kept, and not heard.
    private void write(byte[] pcm) throws InterruptedException {
        coming.add(pcm);
        if (skipped < sentences.size() - 1) {
            voice.add(rate.rate(), pcm);
        }
    }

    /// The sentence has ended.
    void end() throws InterruptedException {
        if (isKnown()) {
            write(rate.end());
            voice.mark();
        } else {
            spoken.run();
        }
    }

    /// Whether anything has come of the sentence.
    private boolean isKnown() {
        return !sentences.isEmpty() && sentences.getLast() == coming;
    }

    /// No more sentences come.
    void complete() {
        voice.end();
    }

    /// Goes on to the next sentence.
    void skip() {
        int left = voice.skip();
        if (left < sentences.size()) {
            skipped = Math.max(skipped, left);
        }
    }

    /// Begins the sentence again.
    void repeat() {
        voice.repeat();
    }

    /// Whether anything has been heard.
    boolean isHeard() {
        return voice.isHeard();
    }

    /// Shows again what is heard, by the name that it has now.
    void show() {
        voice.show();
        showPassage();
    }

    /// Waits until all has been heard.
    ///
    /// @return whether there was a speaker
    Audibility await() throws InterruptedException {
        try {
            return voice.await();
        } finally {
            heard = Optional.empty();
            showPassage();
            stage.level(0, 0);
        }
    }

    /// All the sound that has come.
    Optional<Sound> sound() {
        List<Sound.Piece> pieces = sentences.stream().map(SpokenSentence::piece).toList();
        return pieces.isEmpty() ? Optional.empty() : Optional.of(new Sound(rate.rate(), pieces));
    }

    @Override
    public void close() {
        voice.close();
    }

    /// On the speaker's thread.
    private void reached(int number) {
        if (number < sentences.size()) {
            heard = sentences.get(number).span();
            showPassage();
        }
        for (; present < number; present++) {
            if (present >= 0) {
                spoken.run();
            }
        }
    }

    private void showPassage() {
        stage.passage(heard.map(it -> new Passage(message.get(), it.start(), it.end())));
    }
}

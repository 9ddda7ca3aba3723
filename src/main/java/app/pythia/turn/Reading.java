package app.pythia.turn;

import app.pythia.audio.playback.Playback;
import app.pythia.audio.playback.Playback.Outcome;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.conversation.MessageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Speaks sentences one after the other, and can go on to the next or begin one again. Its
/// sentences are added by one thread, spoken by another, and skipped by any.
final class Reading implements Playback.Listener {
    private final PlaybackQueue queue;
    private final Stage stage;
    private final Supplier<MessageId> message;
    private final Runnable firstSound;
    private final Runnable spoken;
    private final List<SpokenSentence> sentences = new ArrayList<>();
    private boolean complete;
    private @Nullable Playback playback;
    private @Nullable SpokenSentence current;
    private Wish wish = Wish.NONE;
    private volatile boolean heard;

    /// What the user wants of the sentence that is being spoken.
    private enum Wish {
        NONE,
        NEXT,
        AGAIN
    }

    /// @param message the name of what is being read, which may change meanwhile
    /// @param firstSound is run when the first sound goes to the speaker
    /// @param spoken is run after each sentence
    Reading(
            PlaybackQueue queue,
            Stage stage,
            Supplier<MessageId> message,
            Runnable firstSound,
            Runnable spoken) {
        this.queue = queue;
        this.stage = stage;
        this.message = message;
        this.firstSound = firstSound;
        this.spoken = spoken;
    }

    synchronized void add(SpokenSentence sentence) {
        sentences.add(sentence);
        notifyAll();
    }

    /// No more sentences come.
    synchronized void complete() {
        complete = true;
        notifyAll();
    }

    /// Goes on to the next sentence.
    void skip() {
        wish(Wish.NEXT);
    }

    /// Begins the sentence again.
    void repeat() {
        wish(Wish.AGAIN);
    }

    /// Whether anything has been heard.
    boolean isHeard() {
        return heard;
    }

    /// Speaks to the end.
    ///
    /// @return whether there was a speaker
    Audibility speak() throws InterruptedException {
        try {
            int next = 0;
            Optional<SpokenSentence> sentence = await(next);
            while (sentence.isPresent()) {
                Outcome outcome = speak(sentence.get());
                if (outcome == Outcome.NO_SPEAKER) {
                    return Audibility.NO_SPEAKER;
                }
                int steps = outcome == Outcome.HEARD ? 1 : granted();
                if (steps > 0) {
                    spoken.run();
                }
                next += steps;
                sentence = await(next);
            }
            return Audibility.HEARD;
        } finally {
            silence();
            stage.passage(Optional.empty());
            stage.level(0, 0);
        }
    }

    @Override
    public void started() {
        if (!heard) {
            heard = true;
            firstSound.run();
        }
        stage.show(new TurnState.Speaking());
    }

    @Override
    public void level(float level) {
        stage.level(level, level);
    }

    private Outcome speak(SpokenSentence sentence) throws InterruptedException {
        Optional<Integer> sampleRate = sentence.awaitSampleRate();
        if (sampleRate.isEmpty()) {
            return Outcome.HEARD;
        }
        Playback sounding = begin(sentence, sampleRate.get());
        stage.passage(
                sentence.sentence().map(it -> new Passage(message.get(), it.start(), it.end())));
        sentence.writeTo(sounding);
        Outcome outcome = sounding.await();
        end();
        return outcome;
    }

    private synchronized Playback begin(SpokenSentence sentence, int sampleRate) {
        wish = Wish.NONE;
        current = sentence;
        playback = queue.begin(sampleRate, this);
        return playback;
    }

    /// All the sound that has come.
    synchronized Optional<Sound> sound() {
        List<Sound.Piece> pieces =
                sentences.stream()
                        .map(SpokenSentence::piece)
                        .filter(piece -> piece.pcm().length > 0)
                        .toList();
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sound(sentences.getFirst().sampleRate(), pieces));
    }

    private synchronized void silence() {
        if (playback != null) {
            playback.stop();
        }
    }

    private synchronized void end() {
        playback = null;
    }

    private synchronized void wish(Wish what) {
        if (playback != null && current != null) {
            wish = what;
            playback.stop();
            current.wake();
        }
    }

    /// How far the user's wish leads on; without one, something else has silenced the reading.
    private synchronized int granted() throws InterruptedException {
        return switch (wish) {
            case NEXT -> 1;
            case AGAIN -> 0;
            case NONE -> throw new InterruptedException("silenced");
        };
    }

    private synchronized Optional<SpokenSentence> await(int index) throws InterruptedException {
        while (sentences.size() <= index && !complete) {
            wait();
        }
        return index < sentences.size() ? Optional.of(sentences.get(index)) : Optional.empty();
    }
}

package app.pythia.turn;

import app.pythia.audio.playback.Playback;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.conversation.MessageId;
import java.time.Duration;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The sound of one answer, from its first piece to the moment at which the last has been heard.
/// Written by one thread, waited for by one.
final class Voice implements Playback.Listener, AutoCloseable {
    private final PlaybackQueue queue;
    private final Stage stage;
    private final Supplier<MessageId> message;
    private final Duration from;
    private final Runnable firstSound;
    private final IntConsumer passage;
    private @Nullable Playback playback;
    private boolean ended;
    private volatile boolean heard;

    /// @param message the name of what is heard, which may change meanwhile
    /// @param from where in it to begin
    /// @param firstSound is run when the first sound goes to the speaker
    /// @param passage is told which passage is heard
    Voice(
            PlaybackQueue queue,
            Stage stage,
            Supplier<MessageId> message,
            Duration from,
            Runnable firstSound,
            IntConsumer passage) {
        this.queue = queue;
        this.stage = stage;
        this.message = message;
        this.from = from;
        this.firstSound = firstSound;
        this.passage = passage;
    }

    /// Silences it, if it still sounds.
    @Override
    public synchronized void close() {
        if (playback != null) {
            playback.stop();
        }
    }

    /// Adds sound, all of it at one rate. Waits while there is a lot more than was heard.
    void add(int sampleRate, byte[] pcm) throws InterruptedException {
        begun(sampleRate).write(pcm);
        show();
    }

    private synchronized Playback begun(int sampleRate) {
        if (playback == null) {
            playback = queue.beginVoice(sampleRate, from, this);
            show();
            notifyAll();
        }
        return playback;
    }

    /// What was added so far is a passage of its own.
    synchronized void mark() {
        if (playback != null) {
            playback.mark();
        }
    }

    /// Goes on to the next passage.
    ///
    /// @return how many come before the one that it leaves
    synchronized int skip() {
        return playback == null ? 0 : playback.skip();
    }

    /// Begins the passage again.
    synchronized void repeat() {
        if (playback != null) {
            playback.repeat();
        }
    }

    /// Shows that this is what is heard, by the name that it has now.
    synchronized void show() {
        if (playback != null && !playback.isOver()) {
            stage.heard(message.get(), playback);
        }
    }

    /// Whether anything has been heard.
    boolean isHeard() {
        return heard;
    }

    /// Shows a state that the clone's voice would outdo.
    void showUnlessHeard(TurnState state) {
        if (!heard) {
            stage.show(state);
        }
    }

    /// Nothing more comes.
    synchronized void end() {
        ended = true;
        if (playback != null) {
            playback.end();
        }
        notifyAll();
    }

    /// Waits until all has been heard.
    ///
    /// @return whether it could be heard; an answer without sound is, too
    Audibility await() throws InterruptedException {
        Playback sounding = awaitBegin();
        if (sounding == null) {
            return Audibility.HEARD;
        }
        return switch (sounding.await()) {
            case HEARD -> Audibility.HEARD;
            case STOPPED -> throw new InterruptedException("silenced");
            case NO_SPEAKER -> Audibility.NO_SPEAKER;
        };
    }

    private synchronized @Nullable Playback awaitBegin() throws InterruptedException {
        while (playback == null && !ended) {
            wait();
        }
        return playback;
    }

    @Override
    public void started() {
        heard = true;
        firstSound.run();
        stage.show(new TurnState.Speaking());
    }

    @Override
    public void level(float level, float peak) {
        stage.level(level, peak);
    }

    @Override
    public void passage(int number) {
        passage.accept(number);
    }
}

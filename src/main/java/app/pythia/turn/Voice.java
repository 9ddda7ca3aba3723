package app.pythia.turn;

import app.pythia.audio.playback.Playback;
import app.pythia.audio.playback.PlaybackQueue;
import org.jspecify.annotations.Nullable;

/// The sound of one answer.
final class Voice implements Playback.Listener, AutoCloseable {
    private final PlaybackQueue queue;
    private final Stage stage;
    private final Runnable firstSound;
    private @Nullable Playback playback;
    private volatile boolean heard;

    /// @param firstSound is run when the first sound goes to the speaker
    Voice(PlaybackQueue queue, Stage stage, Runnable firstSound) {
        this.queue = queue;
        this.stage = stage;
        this.firstSound = firstSound;
    }

    /// Silences it, if it still sounds.
    @Override
    public void close() {
        if (playback != null) {
            playback.stop();
        }
    }

    void add(int sampleRate, byte[] pcm) throws InterruptedException {
        if (playback == null) {
            playback = queue.begin(sampleRate, this);
        }
        playback.write(pcm);
    }

    /// Shows a state that the clone's voice would outdo.
    void showUnlessHeard(TurnState state) {
        if (!heard) {
            stage.show(state);
        }
    }

    /// Nothing more comes; waits until all has been heard.
    ///
    /// @return whether it could be heard; an answer without sound is, too
    Audibility awaitEnd() throws InterruptedException {
        if (playback == null) {
            return Audibility.HEARD;
        }
        playback.end();
        return switch (playback.await()) {
            case HEARD -> Audibility.HEARD;
            case STOPPED -> throw new InterruptedException("silenced");
            case NO_SPEAKER -> Audibility.NO_SPEAKER;
        };
    }

    @Override
    public void started() {
        heard = true;
        firstSound.run();
        stage.show(new TurnState.Speaking());
    }

    @Override
    public void level(float level) {
        stage.level(level, level);
    }
}

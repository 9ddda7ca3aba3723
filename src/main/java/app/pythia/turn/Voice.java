package app.pythia.turn;

import app.pythia.audio.playback.Playback;
import org.jspecify.annotations.Nullable;

/// The sound of one answer.
final class Voice implements Playback.Listener {
    /// Whether the user could hear it.
    enum Audibility {
        HEARD,
        NO_SPEAKER
    }

    private final TurnTools tools;
    private final Stage stage;
    private @Nullable Playback playback;
    private volatile boolean heard;

    Voice(TurnTools tools, Stage stage) {
        this.tools = tools;
        this.stage = stage;
    }

    /// Whether there has been any.
    boolean isUsed() {
        return playback != null;
    }

    void add(int sampleRate, byte[] pcm) throws InterruptedException {
        if (playback == null) {
            playback = tools.playback().begin(sampleRate, this);
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
        tools.steps().accept(TurnStep.FIRST_SOUND);
        stage.show(new TurnState.Speaking());
    }

    @Override
    public void level(float level) {
        stage.level(level);
    }
}

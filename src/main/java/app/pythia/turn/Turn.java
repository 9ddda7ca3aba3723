package app.pythia.turn;

import app.pythia.audio.playback.PlaybackQueue;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One turn, on a virtual thread of its own. It can be cancelled from any thread at any moment.
final class Turn {
    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);
    private static final Duration LETTING_GO = Duration.ofMillis(250);

    private final PlaybackQueue playback;
    private final Stage stage;
    private final Act act;
    private final Thread thread = Thread.ofVirtual().name("turn").unstarted(this::run);
    private @Nullable Turn before;

    /// @param before the turn before, which must have let go of the microphone
    Turn(PlaybackQueue playback, Stage stage, Act act, @Nullable Turn before) {
        this.playback = playback;
        this.stage = stage;
        this.act = act;
        this.before = before;
    }

    void start() {
        thread.start();
    }

    /// Waits until it has let go of all, for a moment.
    void awaitEnd() {
        try {
            var _ = thread.join(LETTING_GO);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    Act act() {
        return act;
    }

    /// Another turn follows it: ends what is heard and received, but what is being sent goes on.
    void follow() {
        if (act.followed() == Act.Following.ENDS) {
            end();
        } else {
            playback.stop();
        }
    }

    /// Ends it: the microphone, the request, the answer, the sound. What has been received stays.
    void cancel() {
        act.cancelled();
        end();
    }

    /// The program ends: what is being said is kept for the next time.
    void end() {
        thread.interrupt();
        playback.stop();
        act.hangUp();
    }

    private void run() {
        try {
            awaitBefore();
            act.perform();
            stage.over();
        } catch (TurnFailure failed) {
            LOG.info("A turn failed: {}", failed.problem().getClass().getSimpleName());
            stage.failed(failed.problem());
        } catch (InterruptedException cancelled) {
            stage.over();
        } catch (RuntimeException bug) {
            LOG.error("A turn ended in a fault", bug);
            stage.failed(new Problem.Internal());
        }
    }

    /// A turn that is cancelled meanwhile goes on to the point where its words are kept.
    private void awaitBefore() {
        Turn earlier = before;
        before = null;
        try {
            if (earlier != null) {
                var _ = earlier.thread.join(LETTING_GO);
            }
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        }
    }
}

package app.pythia.turn;

import app.pythia.audio.playback.Playback;
import app.pythia.conversation.MessageId;
import app.pythia.support.Observable;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The player of what is heard on the stage. Safe for use by any thread.
final class StagePlayer implements Player {
    private final Observable<Optional<Heard>> heard = new Observable<>(Optional.empty());
    private @Nullable MessageId message;
    private volatile @Nullable Playback playback;

    /// A message is heard, or more of its sound has come.
    synchronized void show(MessageId what, Playback sounding) {
        message = what;
        playback = sounding;
        update();
    }

    /// Nothing is heard.
    synchronized void clear() {
        message = null;
        playback = null;
        heard.set(Optional.empty());
    }

    @Override
    public Observable<Optional<Heard>> heard() {
        return heard;
    }

    @Override
    public Duration position() {
        Playback sounding = playback;
        return sounding == null ? Duration.ZERO : sounding.position();
    }

    @Override
    public void pause() {
        with(Playback::pause);
    }

    @Override
    public void goOn() {
        with(Playback::goOn);
    }

    @Override
    public void seek(Duration position) {
        with(sounding -> sounding.seek(position));
    }

    private synchronized void with(Consumer<Playback> action) {
        if (playback != null) {
            action.accept(playback);
            update();
        }
    }

    private void update() {
        if (message != null && playback != null) {
            Flow flow = playback.isPaused() ? Flow.PAUSED : Flow.PLAYING;
            heard.set(Optional.of(new Heard(message, playback.length(), flow)));
        }
    }
}

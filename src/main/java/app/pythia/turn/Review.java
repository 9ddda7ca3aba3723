package app.pythia.turn;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.VoiceClip;
import app.pythia.audio.playback.Playback;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.turn.TurnState.Reviewing.Replay;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// A take that waits for the user to send it or to drop it, and can be heard meanwhile. Wishes come
/// from any thread.
final class Review implements Playback.Listener {
    private final PlaybackQueue playback;
    private final Stage stage;
    private final BlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();
    private volatile boolean dropped;
    private @Nullable Playback sounding;

    private enum Wish {
        HEAR,
        /// What was heard has ended.
        HEARD,
        SEND,
        DROP
    }

    Review(PlaybackQueue playback, Stage stage) {
        this.playback = playback;
        this.stage = stage;
    }

    void hear() {
        wishes.add(Wish.HEAR);
    }

    void send() {
        wishes.add(Wish.SEND);
    }

    void drop() {
        dropped = true;
        wishes.add(Wish.DROP);
    }

    /// Whether the user wants it forgotten.
    boolean isDropped() {
        return dropped;
    }

    /// Waits, on the turn's thread, until the user has decided.
    ///
    /// @return whether it is to be sent
    boolean isToBeSent(VoiceClip clip) throws InterruptedException {
        wishes.clear();
        TurnState.Reviewing take =
                new TurnState.Reviewing(clip.duration(), clip.waveform().normalized().peaks());
        stage.show(take);
        try {
            Wish wish = wishes.take();
            while (wish == Wish.HEAR || wish == Wish.HEARD) {
                Replay now = wish == Wish.HEAR ? toggle(clip) : replay();
                stage.show(new TurnState.Reviewing(take.length(), take.peaks(), now));
                wish = wishes.take();
            }
            return wish == Wish.SEND;
        } finally {
            silence();
        }
    }

    @Override
    public void started() {}

    @Override
    public void level(float level, float peak) {
        stage.level(level, peak);
    }

    private Replay replay() {
        return sounding == null || sounding.isOver() ? Replay.STILL : Replay.SOUNDS;
    }

    private Replay toggle(VoiceClip clip) throws InterruptedException {
        if (replay() == Replay.SOUNDS) {
            silence();
            return Replay.STILL;
        }
        Playback take = playback.begin(PcmFormat.SPOKEN_TURN.sampleRate(), this);
        sounding = take;
        take.write(clip.pcm());
        take.end();
        Thread.ofVirtual().name("review").start(() -> awaitEnd(take));
        return Replay.SOUNDS;
    }

    private void awaitEnd(Playback take) {
        try {
            var _ = take.await();
            stage.level(0, 0);
            wishes.add(Wish.HEARD);
        } catch (InterruptedException impossible) {
            Thread.currentThread().interrupt();
        }
    }

    private void silence() {
        if (sounding != null) {
            sounding.stop();
        }
    }
}

package app.pythia.check;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.capture.Ear;
import app.pythia.audio.capture.MicrophoneLine;
import app.pythia.audio.dsp.Treatment;
import app.pythia.audio.playback.Playback;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.check.CheckState.Doing;
import app.pythia.support.Observable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Checks the microphone that turns use, while there is no turn. The microphone is closed first, so
/// that its opening is measured truly. The settings' gain is part of what is measured, filter and
/// gate are not: they hide the noise that is to be known.
public final class CheckService implements MicrophoneCheck, AutoCloseable {
    /// A microphone that takes longer to give its first sound, or all of it, gives none.
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final MicrophoneLine line;
    private final PlaybackQueue playback;
    private final Supplier<Treatment> treatment;
    private final BooleanSupplier mayBegin;
    private final Observable<CheckState> state = new Observable<>(CheckState.NEW);
    private @Nullable Thread current;
    private @Nullable CheckHearing recorded;
    private @Nullable Playback sounding;
    private volatile @Nullable CheckHearing hearing;
    private volatile float played;

    /// @param treatment what is done to the user's sound before it is sent, at the moment
    /// @param mayBegin whether there is no turn
    public CheckService(
            MicrophoneLine line,
            PlaybackQueue playback,
            Supplier<Treatment> treatment,
            BooleanSupplier mayBegin) {
        this.line = line;
        this.playback = playback;
        this.treatment = treatment;
        this.mayBegin = mayBegin;
    }

    @Override
    public Observable<CheckState> state() {
        return state;
    }

    @Override
    public float level() {
        CheckHearing now = hearing;
        return now == null ? played : now.level();
    }

    @Override
    public float peak() {
        CheckHearing now = hearing;
        return now == null ? played : now.peak();
    }

    @Override
    public synchronized void start() {
        if (current == null && isFree()) {
            show(Doing.OPENING);
            run(this::check);
        }
    }

    @Override
    public synchronized void hear(Version version) {
        CheckHearing last = recorded;
        Doing doing = state.get().doing();
        boolean recording = doing == Doing.OPENING || doing == Doing.RECORDING;
        if (last != null && !recording && isFree()) {
            end();
            show(Doing.PLAYING);
            run(() -> play(last, version));
        }
    }

    @Override
    public synchronized void stop() {
        turnBegins();
        turnsAreOver();
    }

    /// Ends whatever it does, since a turn needs the microphone or the speaker.
    public synchronized void turnBegins() {
        if (current != null) {
            end();
            show(Doing.NOTHING);
        }
    }

    /// No turn is in its way any more.
    public synchronized void turnsAreOver() {
        if (state.get().doing() == Doing.BUSY) {
            show(Doing.NOTHING);
        }
    }

    /// Ends whatever it does.
    @Override
    public void close() {
        stop();
    }

    /// Says so where it is not.
    private boolean isFree() {
        boolean free = mayBegin.getAsBoolean();
        if (!free) {
            show(Doing.BUSY);
        }
        return free;
    }

    private void end() {
        if (current != null) {
            current.interrupt();
            current = null;
        }
        if (sounding != null) {
            sounding.stop();
        }
    }

    /// What a check does, on a thread of its own.
    private interface Job {

        /// Does it, and says how it ended.
        Doing run() throws InterruptedException;
    }

    private void run(Job job) {
        Thread thread = Thread.ofVirtual().name("check").unstarted(() -> perform(job));
        current = thread;
        thread.start();
    }

    private void perform(Job job) {
        try {
            Doing end = job.run();
            over(end);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void over(Doing end) {
        if (isCurrent()) {
            current = null;
            show(end);
        }
    }

    private boolean isCurrent() {
        return Thread.currentThread().equals(current);
    }

    private Doing check() throws InterruptedException {
        line.release();
        CheckHearing now = new CheckHearing(new Treatment(treatment.get().gainDb(), false, false));
        Optional<Ear> ear = line.hearIfFree(now);
        if (ear.isEmpty()) {
            return Doing.BUSY;
        }
        try (Ear _ = ear.get()) {
            hearing = now;
            if (!isHeard(now)) {
                return Doing.NO_MICROPHONE;
            }
        } finally {
            hearing = null;
        }
        keep(now);
        return play(now, Version.UNTOUCHED);
    }

    private boolean isHeard(CheckHearing now) throws InterruptedException {
        try {
            var _ = now.opening().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (now.whole().getNow(true)) {
                progress(Doing.RECORDING);
            }
            return now.whole().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException deaf) {
            return false;
        }
    }

    private synchronized void keep(CheckHearing now) throws InterruptedException {
        if (!isCurrent()) {
            throw new InterruptedException("stopped");
        }
        recorded = now;
        state.set(new CheckState(Doing.PLAYING, Optional.of(now.result())));
    }

    private Doing play(CheckHearing what, Version version) throws InterruptedException {
        byte[] pcm =
                switch (version) {
                    case UNTOUCHED -> what.treated(Treatment.OFF).pcm();
                    case AS_SENT -> what.treated(treatment.get()).pcm();
                };
        Playback sound = begin();
        sound.write(pcm);
        sound.end();
        Playback.Outcome outcome = sound.await();
        played = 0;
        return outcome == Playback.Outcome.NO_SPEAKER ? Doing.NO_SPEAKER : Doing.NOTHING;
    }

    private synchronized Playback begin() throws InterruptedException {
        if (!isCurrent()) {
            throw new InterruptedException("stopped");
        }
        Playback sound = playback.begin(PcmFormat.SPOKEN_TURN.sampleRate(), new Shown());
        sounding = sound;
        return sound;
    }

    private synchronized void progress(Doing doing) throws InterruptedException {
        if (!isCurrent()) {
            throw new InterruptedException("stopped");
        }
        show(doing);
    }

    private void show(Doing doing) {
        state.set(new CheckState(doing, state.get().result()));
    }

    /// Shows how loud it is played.
    private final class Shown implements Playback.Listener {
        @Override
        public void started() {}

        @Override
        public void level(float level, float peak) {
            played = level;
        }
    }
}

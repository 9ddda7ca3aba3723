package app.pythia.audio.playback;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// One answer's sound: it grows while it is written, is kept whole, and can be heard from any place
/// in it. Safe for use by any thread; one at a time writes. No call waits for the speaker's thread.
///
/// Marks divide it into passages, such as sentences.
public final class Playback {

    /// How it ended.
    public enum Outcome {
        /// It was heard to its end.
        HEARD,
        /// It was silenced before its end.
        STOPPED,
        /// There is no speaker that works.
        NO_SPEAKER
    }

    /// Which speed it is heard at.
    enum Manner {
        /// The one that is wanted of voices.
        AS_WANTED,
        /// Its own.
        AS_IT_IS
    }

    /// Who is told while it sounds, on the speaker's thread, which must not be kept.
    public interface Listener {

        /// The first sample has gone to the speaker.
        void started();

        /// How loud the last few milliseconds are, and their loudest sample, 0 to 1.
        void level(float level, float peak);

        /// Another passage is heard now, or one again from its beginning.
        ///
        /// @param passage how many marks there are before it
        default void passage(int passage) {}
    }

    /// Beyond this the writer waits: ten minutes of a spoken turn.
    private static final long MOST_AHEAD_SECONDS = 600;

    private static final Duration LOOK_FOR_ROOM = Duration.ofMillis(20);
    private static final long NOWHERE = -1;

    private final int sampleRate;
    private final Manner manner;
    private final long start;
    private final Listener listener;
    private final JitterBuffer buffer;
    private final LongSupplier clock;
    private final Runnable wake;
    private final SoundTrack track = new SoundTrack();
    private final Marks marks = new Marks();
    private final AtomicLong wish = new AtomicLong(NOWHERE);
    private final AtomicInteger gaps = new AtomicInteger();
    private boolean started;
    private volatile long place;
    private volatile boolean paused;
    private volatile boolean ended;
    private volatile @Nullable Outcome outcome;

    /// @param from where it begins to be heard
    /// @param clock the time in nanoseconds
    /// @param wake has the speaker's thread look at it
    Playback(
            int sampleRate,
            Manner manner,
            Duration from,
            Listener listener,
            Lateness lateness,
            LongSupplier clock,
            Runnable wake) {
        this.sampleRate = sampleRate;
        this.manner = manner;
        this.start = samples(from);
        this.place = start;
        this.listener = listener;
        this.buffer = new JitterBuffer(lateness);
        this.clock = clock;
        this.wake = wake;
    }

    /// Adds sound: mono, 16 bits, at the rate it was begun with. Waits while ten minutes more than
    /// was heard are there. What comes after the end is dropped.
    public void write(byte[] pcm) throws InterruptedException {
        while (isFull() && outcome == null) {
            LockSupport.parkNanos(LOOK_FOR_ROOM.toNanos());
            if (Thread.interrupted()) {
                throw new InterruptedException("no room for more sound");
            }
        }
        if (outcome == null && !ended) {
            buffer.arrived(clock.getAsLong(), nanos(track.length()));
            track.append(pcm);
            wake.run();
        }
    }

    /// What was written so far is whole: it may be heard to its last sample without waiting for
    /// more. A passage begins with what is written next.
    public void mark() {
        buffer.rest();
        marks.add(track.length());
        wake.run();
    }

    /// Nothing more will be written.
    public void end() {
        buffer.rest();
        ended = true;
        wake.run();
    }

    /// Falls silent within a few milliseconds and is over; does nothing if it is already.
    public void stop() {
        over(Outcome.STOPPED);
        wake.run();
    }

    /// Stands still within a few milliseconds, until [#goOn]. What comes meanwhile is kept.
    public void pause() {
        paused = true;
        wake.run();
    }

    /// Goes on where it stood still.
    public void goOn() {
        paused = false;
        wake.run();
    }

    /// Whether it stands still.
    public boolean isPaused() {
        return paused;
    }

    /// Goes to a place, or to the end of what has come.
    public void seek(Duration position) {
        seek(samples(position));
    }

    /// Goes to the next passage, or to the end of what has come.
    ///
    /// @return the passage that it leaves
    public int skip() {
        int present = marks.before(now() + 1);
        seek(present + 1 < marks.count() ? marks.place(present + 1) : track.length());
        return present + 1;
    }

    /// Goes back to the beginning of the passage; of the one before, if it is there already.
    public void repeat() {
        int mark = marks.before(now());
        seek(mark < 0 ? 0 : marks.place(mark));
    }

    /// What is heard now; it does not go back by itself.
    public Duration position() {
        return Duration.ofNanos(nanos(Math.min(now(), track.length())));
    }

    /// How much has come.
    public Duration length() {
        return Duration.ofNanos(nanos(track.length()));
    }

    /// How often there was nothing to be heard, though more was to come.
    public int gaps() {
        return gaps.get();
    }

    /// Waits until it has been heard to its end, or has ended otherwise. One that is paused is not
    /// over.
    public synchronized Outcome await() throws InterruptedException {
        while (outcome == null) {
            wait();
        }
        return outcome;
    }

    /// Whether it has ended, in whatever way.
    public boolean isOver() {
        return outcome != null;
    }

    private long now() {
        long wished = wish.get();
        return wished == NOWHERE ? place : wished;
    }

    private void seek(long sample) {
        wish.set(Math.clamp(sample, 0, track.length()));
        wake.run();
    }

    private boolean isFull() {
        return track.length() - place > MOST_AHEAD_SECONDS * sampleRate;
    }

    private long nanos(long samples) {
        return samples * 1_000_000_000L / sampleRate;
    }

    private long samples(Duration time) {
        return Math.round(time.toNanos() / 1e9 * sampleRate);
    }

    // What follows is for the speaker's thread.

    synchronized void over(Outcome how) {
        if (outcome == null) {
            outcome = how;
            notifyAll();
        }
    }

    int sampleRate() {
        return sampleRate;
    }

    /// How fast it is to be played, where others are played in such a way.
    double speed(Rendition others) {
        return manner == Manner.AS_WANTED ? others.speed() : 1;
    }

    long start() {
        return start;
    }

    SoundTrack track() {
        return track;
    }

    Marks marks() {
        return marks;
    }

    JitterBuffer buffer() {
        return buffer;
    }

    Listener listener() {
        return listener;
    }

    boolean isEnded() {
        return ended;
    }

    /// Where it was heard last.
    long place() {
        return place;
    }

    void heard(long sample) {
        place = sample;
    }

    void started() {
        if (!started) {
            started = true;
            listener.started();
        }
    }

    void ranDry() {
        gaps.incrementAndGet();
    }

    /// Where it is wanted to go, in samples; less than 0 if nowhere.
    long wish() {
        return wish.get();
    }

    /// It has gone there.
    void granted(long wished) {
        place = wished;
        wish.compareAndSet(wished, NOWHERE);
    }
}

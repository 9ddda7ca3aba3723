package app.pythia.audio.playback;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.dsp.StreamResampler;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One answer's sound on its way to the speaker. Safe for use by any thread.
public final class Playback {

    /// How it ended.
    public enum Outcome {
        /// All of it was heard.
        HEARD,
        /// It was silenced before its end.
        STOPPED,
        /// There is no speaker that works.
        NO_SPEAKER
    }

    /// Who is told while it sounds, on the speaker's thread.
    public interface Listener {

        /// The first sample has gone to the speaker.
        void started();

        /// How loud it is now, 0 to 1.
        void level(float level);
    }

    /// Beyond this the writer waits: ten minutes of a spoken turn.
    private static final Duration MOST_HELD = Duration.ofMinutes(10);

    private static final Duration RAMP = Duration.ofMillis(6);

    private static final float[] NONE = {};

    private final int sampleRate;
    private final JitterBuffer buffer;
    private final Listener listener;
    private @Nullable StreamResampler resampler;
    private boolean resumes;
    private boolean started;
    private @Nullable Outcome outcome;

    Playback(int sampleRate, Listener listener) {
        this.sampleRate = sampleRate;
        this.buffer = new JitterBuffer(new PcmFormat(sampleRate, 1));
        this.listener = listener;
    }

    /// Adds sound: mono, 16 bits, at the rate it was begun with. Waits while ten minutes are held
    /// already. What comes after the end is dropped.
    public synchronized void write(byte[] pcm) throws InterruptedException {
        while (outcome == null && buffer.held().compareTo(MOST_HELD) > 0) {
            wait();
        }
        if (outcome == null) {
            buffer.put(pcm);
        }
    }

    /// Nothing more will be written.
    public synchronized void end() {
        buffer.end();
    }

    /// Falls silent within a few milliseconds and forgets the rest; does nothing if it has ended.
    public synchronized void stop() {
        over(Outcome.STOPPED);
    }

    /// Waits until it has been heard to its end, or has ended otherwise.
    public synchronized Outcome await() throws InterruptedException {
        while (outcome == null) {
            wait();
        }
        return outcome;
    }

    synchronized void over(Outcome how) {
        if (outcome == null) {
            outcome = how;
            notifyAll();
        }
    }

    synchronized boolean wasStopped() {
        return outcome == Outcome.STOPPED;
    }

    /// Whether it has ended, in whatever way.
    public synchronized boolean isOver() {
        return outcome != null;
    }

    synchronized boolean isExhausted() {
        return outcome == null && buffer.isOver();
    }

    /// The next samples for a device of this rate; fewer at the end of the sound, none while it
    /// gathers. When it is about to run dry it waits for more as long as the device has `ahead` to
    /// sound, and then fades.
    synchronized float[] next(Duration piece, int deviceRate, Duration ahead) {
        if (outcome != null || buffer.isOver() || !buffer.flows()) {
            return NONE;
        }
        if (buffer.runsDry(piece) && ahead.compareTo(piece) > 0) {
            return NONE;
        }
        boolean dry = buffer.runsDry(piece);
        float[] samples = resampled(buffer.take(piece), deviceRate);
        shape(samples, deviceRate, dry);
        notifyAll();
        return samples;
    }

    /// What still sounds when it is silenced in the middle: a few milliseconds that fade.
    synchronized float[] fade(int deviceRate) {
        if (!started || buffer.held().isZero()) {
            return NONE;
        }
        float[] samples = resampled(buffer.take(RAMP), deviceRate);
        Ramp.down(samples, samples.length);
        buffer.clear();
        return samples;
    }

    /// Tells the listener that samples went to the speaker.
    void sounded(float level) {
        if (!started) {
            started = true;
            listener.started();
        }
        listener.level(level);
    }

    private void shape(float[] samples, int deviceRate, boolean dry) {
        int ramp = (int) (RAMP.toMillis() * deviceRate / 1000);
        if (resumes) {
            Ramp.up(samples, ramp);
        }
        if (dry) {
            Ramp.down(samples, ramp);
            buffer.rearm();
        }
        resumes = dry;
    }

    private float[] resampled(byte[] pcm, int deviceRate) {
        if (resampler == null) {
            resampler = new StreamResampler(sampleRate, deviceRate);
        }
        float[] samples = resampler.process(Pcm.toMono(pcm, 1));
        return buffer.isOver() ? joined(samples, resampler.flush()) : samples;
    }

    private static float[] joined(float[] head, float[] tail) {
        float[] both = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, both, head.length, tail.length);
        return both;
    }
}

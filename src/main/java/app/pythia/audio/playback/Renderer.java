package app.pythia.audio.playback;

import app.pythia.audio.dsp.StreamResampler;
import app.pythia.audio.dsp.TimeStretch;

/// Makes of a sound what a device of another rate takes, at the speed that is wanted. What is made
/// waits here until it is taken. Allocates nothing once it is there. Not safe for use by several
/// threads.
final class Renderer {
    private static final int PIECE_MILLIS = 5;

    private final int piece;
    private final double perFrame;
    private final TimeStretch stretch;
    private final StreamResampler resampler;
    private final float[] source;
    private final float[] stretched;
    private final float[] resampled;
    private final float[] made;
    private double speed = 1;
    private boolean finished;
    private int from;
    private int to;

    /// @param soundRate samples per second of the sound
    /// @param deviceRate samples per second of what is made
    Renderer(int soundRate, int deviceRate) {
        piece = soundRate * PIECE_MILLIS / 1000;
        perFrame = (double) soundRate / deviceRate;
        stretch = new TimeStretch(soundRate);
        resampler = new StreamResampler(soundRate, deviceRate);
        source = new float[piece];
        stretched = new float[stretch.mostOutput(piece)];
        resampled = new float[resampler.mostOutput(stretched.length)];
        made = new float[3 * resampled.length];
    }

    /// How many samples of the sound are worked on at a time.
    int piece() {
        return piece;
    }

    /// How fast what is made from now on plays.
    void speed(double times) {
        if (times != speed) {
            speed = times;
            stretch.speed(times);
        }
    }

    /// How many samples of the sound one that is made stands for.
    double perFrame() {
        return perFrame * speed;
    }

    /// Works on `count` samples of the sound, at most a piece. What was made before must have been
    /// taken.
    void render(SoundTrack track, long at, int count) {
        from = 0;
        to = 0;
        finished = false;
        track.read(at, count, source);
        add(resampler.process(stretched, stretch.process(source, count, stretched), resampled));
    }

    /// The sound ends, or rests, after what was rendered last.
    void finish() {
        add(resampler.process(stretched, stretch.flush(stretched), resampled));
        add(resampler.flush(resampled));
        resampler.reset();
        finished = true;
    }

    /// Renders a little silence, so that all it needs is loaded.
    void tryOut() {
        SoundTrack silence = new SoundTrack();
        silence.append(new byte[2 * piece]);
        render(silence, 0, piece);
        finish();
    }

    /// Begins anew, from another place.
    void reset() {
        from = 0;
        to = 0;
        finished = false;
        stretch.reset();
        resampler.reset();
    }

    private void add(int count) {
        System.arraycopy(resampled, 0, made, to, count);
        to += count;
    }

    /// How many samples wait.
    int waiting() {
        return to - from;
    }

    /// Whether all has been taken of a sound that has ended.
    boolean isDone() {
        return finished && waiting() == 0;
    }

    /// Makes what waits rise from silence.
    void rise(int over) {
        Ramp.up(made, from, waiting(), over);
    }

    /// Makes what waits fall to silence.
    void fall(int over) {
        Ramp.down(made, from, waiting(), over);
    }

    /// Takes the next of what waits.
    ///
    /// @param at where in `into` they are put, and go on to before `end`
    /// @return how many
    int take(float[] into, int at, int end) {
        int count = Math.min(end - at, waiting());
        System.arraycopy(made, from, into, at, count);
        from += count;
        return count;
    }
}

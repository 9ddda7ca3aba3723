package app.pythia.audio.dsp;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Plays one channel faster or slower at the same pitch, while its samples still arrive.
///
/// At speed 1 every sample passes as it is and at once; at others it needs up to 95 ms ahead. The
/// speed may change at any time without a click. What comes out, [#flush] included, lasts as long
/// as the input divided by the speed, within 10 ms, and ends with its last sample; less than 95 ms
/// is too short to be changed and passes as it is.
///
/// Nothing is allocated but in the constructor and when the speed leaves 1 for the first time. Not
/// safe for use by several threads at once.
public final class TimeStretch {
    public static final double SLOWEST = 0.5;
    public static final double FASTEST = 2;

    private static final int BLOCK = 1_024;

    private final int sampleRate;

    /// Kept of what lies behind; more than ever is needed ahead.
    private final int margin;

    private final float[] sound;
    private @Nullable SimilarPiece similar;
    private double speed = 1;
    private int end;

    /// Where in [#sound] it would go on by itself.
    private int natural;

    /// Where it is to go on to keep the speed.
    private double next;

    private boolean stretches;

    /// @param sampleRate samples per second, above 0
    public TimeStretch(int sampleRate) {
        this.sampleRate = sampleRate;
        margin = sampleRate / 10;
        sound = new float[4 * margin + BLOCK];
        reset();
    }

    /// Sets the speed of what comes out from now on.
    ///
    /// @throws IllegalArgumentException if it is below [#SLOWEST] or above [#FASTEST]
    public void speed(double times) {
        if (!(times >= SLOWEST && times <= FASTEST)) {
            throw new IllegalArgumentException("speed " + times);
        }
        if (times != 1 && similar == null) {
            similar = new SimilarPiece(sampleRate);
        }
        speed = times;
    }

    /// How many samples [#process] may give for so many that go in; and, whatever went in,
    /// [#flush].
    public int mostOutput(int count) {
        return (int) (count / SLOWEST) + 4 * margin;
    }

    /// Takes the next `count` samples and writes those that are ready.
    ///
    /// @param out another array than `in`, with room for [#mostOutput] of `count`
    /// @return how many were written
    public int process(float[] in, int count, float[] out) {
        int made = 0;
        for (int from = 0; from < count; from += BLOCK) {
            int block = Math.min(BLOCK, count - from);
            System.arraycopy(in, from, sound, end, block);
            end += block;
            made = play(out, made);
            forget();
        }
        return made;
    }

    /// Writes what is left, and begins anew.
    ///
    /// @param out with room for [#mostOutput] of 0
    /// @return how many were written
    public int flush(float[] out) {
        int made = play(out, 0);
        made = stretches && similar != null ? finish(similar, out, made) : pass(out, made);
        reset();
        return made;
    }

    /// Begins anew, as if nothing had gone in; the speed stays.
    public void reset() {
        end = margin;
        natural = end;
        next = end;
        stretches = false;
        Arrays.fill(sound, 0, end, 0);
    }

    private int play(float[] out, int at) {
        if (speed == 1 || similar == null) {
            return pass(out, at);
        }
        int made = at;
        while (next + ahead(similar) <= end) {
            made = step(similar, (int) Math.round(next), out, made);
            next += speed * similar.length();
        }
        return made;
    }

    /// So much must be there for a piece, and for a last one after it.
    private double ahead(SimilarPiece by) {
        return Math.max(by.after() + 1, speed * (by.length() + by.least()));
    }

    private int pass(float[] out, int at) {
        int count = end - natural;
        System.arraycopy(sound, natural, out, at, count);
        natural = end;
        next = end;
        stretches = false;
        return at + count;
    }

    /// Writes a piece from about `place`, and no more than there is.
    private int step(SimilarPiece by, int place, float[] out, int at) {
        if (!stretches) {
            by.goOnFrom(sound, natural);
            stretches = true;
        }
        int from = by.goOnAbout(sound, place, end);
        int count = Math.min(by.length(), end - from);
        System.arraycopy(by.piece(), 0, out, at, count);
        natural = from + count;
        return at + count;
    }

    /// Ends with the end of the sound, from a place that leaves it as long as the speed asks for.
    private int finish(SimilarPiece by, float[] out, int at) {
        int rest = (int) Math.round((end - next) / speed);
        int made = step(by, end - Math.max(rest, by.least()), out, at);
        return pass(out, made);
    }

    /// What lies behind is dropped.
    private void forget() {
        int gone = Math.max(0, Math.min(natural, (int) next) - margin);
        System.arraycopy(sound, gone, sound, 0, end - gone);
        end -= gone;
        natural -= gone;
        next -= gone;
    }
}

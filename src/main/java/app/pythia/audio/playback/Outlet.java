package app.pythia.audio.playback;

import app.pythia.audio.Pcm;
import app.pythia.audio.device.DeviceException;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.audio.device.Speaker;
import java.util.Arrays;

/// An open speaker, and what was written to it last. Used by the speaker's thread alone; allocates
/// nothing once it is there. Lengths are in samples of one channel, times in nanoseconds.
final class Outlet {
    private static final long SECOND = 1_000_000_000;

    /// Many devices tell in steps of this what they have taken.
    private static final long STEP = SECOND / 50;

    /// In a device that lives, something moves sooner.
    private static final long DEAD = SECOND;

    private static final int FADE_MILLIS = 6;
    private static final int PIECE_MILLIS = 10;

    private final Speaker.Output output;
    private final int sampleRate;
    private final int channels;
    private final History history;
    private final float[] piece;
    private final byte[] pcm;

    /// What was written since the last flush, and how much of it has been taken.
    private long written;

    private long taken;
    private long takenAt;

    /// How much of what was written last is silence of ours.
    private long quiet;

    Outlet(Speaker.Output output, long now) {
        this.output = output;
        sampleRate = output.format().sampleRate();
        channels = output.format().channels();
        // More than is ever in a device.
        history = new History(sampleRate / 2);
        piece = new float[millis(PIECE_MILLIS)];
        pcm = new byte[piece.length * output.format().frameBytes()];
        written = output.queuedFrames();
        quiet = written;
        takenAt = now;
    }

    int sampleRate() {
        return sampleRate;
    }

    /// The most that is written at a time.
    int piece() {
        return piece.length;
    }

    /// How long so many samples sound.
    long nanos(long samples) {
        return samples * SECOND / sampleRate;
    }

    /// What has not sounded yet, as it moves between the device's steps.
    int queued(long now) throws DeviceException {
        int told = output.queuedFrames();
        if (written - told != taken) {
            taken = written - told;
            takenAt = now;
        }
        if (told > 0 && now - takenAt > DEAD) {
            throw new DeviceException(DeviceProblem.GONE, null);
        }
        long since = Math.min(now - takenAt, STEP) * sampleRate / SECOND;
        return (int) Math.max(0, told - since);
    }

    /// What has not sounded yet of all but the silence behind it.
    int unheard(long now) throws DeviceException {
        return (int) Math.max(0, queued(now) - quiet);
    }

    /// Whether all but silence has sounded for certain.
    boolean isQuiet() {
        return output.queuedFrames() <= quiet;
    }

    /// Whether the device has run dry in the middle of a sound.
    boolean isDry() {
        return written > 0 && quiet == 0 && output.queuedFrames() == 0;
    }

    /// Writes sound, at most a piece.
    void write(float[] samples, int length) throws DeviceException {
        put(samples, length);
        quiet = 0;
    }

    /// Writes a piece of silence.
    void silence() throws DeviceException {
        Arrays.fill(piece, 0);
        put(piece, piece.length);
        quiet += piece.length;
    }

    /// Drops the silence that would still have to sound before what is written next.
    void dropSilence() {
        if (output.queuedFrames() > 0 && isQuiet()) {
            flush();
        }
    }

    /// Falls silent: what has not sounded is dropped, but for a fade. Something must be written
    /// next.
    ///
    /// @return how much of the sound is not heard, or only fading
    int hush(long now) throws DeviceException {
        int unheard = unheard(now);
        if (unheard > 0) {
            int fade = Math.min(unheard, millis(FADE_MILLIS));
            history.read(quiet + unheard, piece, fade);
            Ramp.down(piece, 0, fade, fade);
            flush();
            write(piece, fade);
        }
        return unheard;
    }

    private void flush() {
        output.flush();
        written = 0;
        taken = 0;
        quiet = 0;
    }

    private void put(float[] samples, int length) throws DeviceException {
        Pcm.fromFloats(samples, 0, length, channels, pcm);
        output.write(pcm, length * 2 * channels);
        history.add(samples, length);
        written += length;
    }

    private int millis(int count) {
        return sampleRate * count / 1000;
    }
}

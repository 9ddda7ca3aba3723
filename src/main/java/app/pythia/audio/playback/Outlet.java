package app.pythia.audio.playback;

import app.pythia.audio.Pcm;
import app.pythia.audio.device.DeviceException;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.audio.device.Speaker;

/// An open speaker, and what was written to it. Used by the speaker's thread alone; allocates
/// nothing once it is there. Lengths are in samples of one channel, times in nanoseconds.
final class Outlet {
    private static final long SECOND = 1_000_000_000;

    /// Many devices tell in steps of this what they have taken.
    private static final long STEP = SECOND / 50;

    /// A device that lives begins sooner.
    private static final long DEAD = SECOND;

    /// One that has begun moves sooner. Where a busy sound server found nothing in time it stands
    /// still, though something is there by now, until it is given more than it holds.
    private static final long STANDSTILL = SECOND / 10;

    /// What does not go on by then does not go on at all.
    private static final long LOST = SECOND / 4;

    private static final int PIECE_MILLIS = 5;

    /// A device begins once it has been given 20 ms; what it is given a moment later may have to
    /// wait for its next period.
    private static final int OPENING_MILLIS = 30;

    private final Speaker.Output output;
    private final int sampleRate;
    private final int channels;
    private final float[] silence;
    private final byte[] pcm;

    /// What was written since the last rest, and how much of it has been taken.
    private long written;

    private long taken;
    private long takenAt;
    private long stoodAt;

    /// How much of what was written last is silence of ours.
    private long quiet;

    Outlet(Speaker.Output output) {
        this.output = output;
        sampleRate = output.format().sampleRate();
        channels = output.format().channels();
        silence = new float[millis(PIECE_MILLIS)];
        pcm = new byte[millis(OPENING_MILLIS) * output.format().frameBytes()];
    }

    int sampleRate() {
        return sampleRate;
    }

    /// The most that is to be written at a time now.
    int most() {
        return millis(isResting() ? OPENING_MILLIS : PIECE_MILLIS);
    }

    /// The most that is ever to be written at a time.
    int opening() {
        return millis(OPENING_MILLIS);
    }

    /// How long so many samples sound.
    long nanos(long samples) {
        return samples * SECOND / sampleRate;
    }

    /// What has not sounded yet, as it moves between the device's steps.
    int queued(long now) throws DeviceException {
        int told = output.queuedFrames();
        if (told == 0 || written - told != taken) {
            taken = written - told;
            takenAt = now;
            stoodAt = now;
        }
        if (told > 0 && now - takenAt > (taken > 0 ? LOST : DEAD)) {
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

    /// How much silence was written last.
    long quiet() {
        return quiet;
    }

    /// Whether sound was written last.
    boolean isInSound() {
        return !isResting() && quiet == 0;
    }

    /// Whether the device has run dry in the middle of a sound.
    boolean isDry() {
        return isInSound() && output.queuedFrames() == 0;
    }

    /// Whether the device has stopped in the middle of a sound, though it has more of it; it says
    /// so again after a while.
    boolean standsStill(long now) throws DeviceException {
        boolean stands = queued(now) > 0 && isInSound() && taken > 0 && now - stoodAt > STANDSTILL;
        stoodAt = stands ? now : stoodAt;
        return stands;
    }

    /// Whether nothing has been written since it was opened or brought to rest.
    boolean isResting() {
        return written == 0;
    }

    /// Writes sound.
    void write(float[] samples, int length) throws DeviceException {
        put(samples, length);
        quiet = 0;
    }

    /// Writes a piece of silence.
    void silence() throws DeviceException {
        put(silence, silence.length);
        quiet += silence.length;
    }

    /// Makes the device ready to begin at once, if nothing is left in it.
    void rest() throws DeviceException {
        if (!isResting() && output.queuedFrames() == 0) {
            output.rest();
            written = 0;
            taken = 0;
            quiet = 0;
        }
    }

    private void put(float[] samples, int length) throws DeviceException {
        Pcm.fromFloats(samples, 0, length, channels, pcm);
        output.write(pcm, length * 2 * channels);
        written += length;
    }

    private int millis(int count) {
        return sampleRate * count / 1000;
    }
}

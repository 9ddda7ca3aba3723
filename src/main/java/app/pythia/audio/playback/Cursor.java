package app.pythia.audio.playback;

/// Where in its sound a playback is on one device, and what comes next there. Used by the speaker's
/// thread alone.
final class Cursor {
    /// What [#next] says while nothing is there, but the device need not fall silent yet.
    static final int WAIT = -1;

    private static final int SILENCE = 0;
    private static final int MORE = 1;
    private static final long SECOND = 1_000_000_000;

    /// With less in the device, it is too late to wait for more.
    private static final long RESERVE = 5_000_000;

    private static final int FADE_MILLIS = 5;

    private final Playback playback;
    private final SoundTrack track;
    private final JitterBuffer buffer;
    private final Renderer renderer;
    private final int deviceRate;
    private final int fade;

    /// The next sample to be rendered.
    private long next;

    /// Where what was taken ends, in samples of the sound.
    private double place;

    /// Where it began, or was moved to last.
    private long origin;

    private Motion motion = Motion.STILL;

    private enum Motion {
        STILL,
        RISING,
        STEADY
    }

    /// Begins where the playback was heard last.
    ///
    /// @param renderers of the device
    Cursor(Playback playback, Renderers renderers) {
        this.playback = playback;
        track = playback.track();
        buffer = playback.buffer();
        renderer = renderers.of(playback.sampleRate());
        deviceRate = renderers.deviceRate();
        fade = deviceRate * FADE_MILLIS / 1000;
        moveTo(playback.place());
    }

    Playback playback() {
        return playback;
    }

    /// Goes to another place; what was made for the old one is forgotten.
    void moveTo(long sample) {
        renderer.reset();
        buffer.restart();
        next = Math.clamp(sample, 0, Math.max(track.length(), playback.start()));
        place = next;
        origin = next;
        motion = Motion.RISING;
    }

    /// Stands still at a place.
    void halt(long sample) {
        moveTo(sample);
        motion = Motion.STILL;
    }

    /// Whether it does not stand still.
    boolean moves() {
        return motion != Motion.STILL;
    }

    /// Goes on where it stands.
    void goOn() {
        motion = motion == Motion.STILL ? Motion.RISING : motion;
    }

    /// The sample that is heard.
    ///
    /// @param unheard samples of the device that were taken and have not sounded yet
    long heard(long unheard) {
        return Math.max(origin, Math.round(place - unheard * renderer.perFrame()));
    }

    /// Whether all of it has been taken.
    boolean isAtEnd() {
        return playback.isEnded() && next >= track.length() && renderer.waiting() == 0;
    }

    /// Takes the next samples for the device.
    ///
    /// @param ahead for how long the device has sound still, in nanoseconds
    /// @return how many, `most` at most; 0 if silence is due; or [#WAIT]
    int next(float[] into, int most, double speed, long now, long ahead) {
        renderer.speed(speed);
        int count = 0;
        int answer = MORE;
        while (count < most && answer == MORE) {
            if (renderer.waiting() == 0) {
                answer = render(now, ahead + count * SECOND / deviceRate);
            }
            count += renderer.take(into, count, most);
        }
        place = renderer.isDone() ? next : place + count * renderer.perFrame();
        return count > 0 ? count : answer;
    }

    /// Makes more, if it is there.
    private int render(long now, long ahead) {
        // Asked in this order: what came before the end is there once the end is.
        boolean ended = playback.isEnded();
        long length = track.length();
        boolean whole = ended || playback.marks().hasAt(length);
        long held = length - next;
        if (!buffer.flows(now, nanos(held), whole)) {
            return SILENCE;
        }
        int count = (int) Math.min(renderer.piece(), held);
        boolean runsDry = !whole && held <= renderer.piece();
        if (runsDry && ahead > RESERVE) {
            return WAIT;
        }
        if (isBeginning()) {
            motion = Motion.STEADY;
        }
        renderer.render(track, next, count);
        next += count;
        shape(runsDry, whole && next == length);
        return MORE;
    }

    /// Whether what comes next begins by itself, and need not rise from silence.
    private boolean isBeginning() {
        return next == 0 || playback.marks().hasAt(next);
    }

    private void shape(boolean runsDry, boolean rests) {
        if (runsDry || rests) {
            renderer.finish();
        }
        if (motion == Motion.RISING) {
            renderer.rise(fade);
        }
        motion = Motion.STEADY;
        if (runsDry) {
            renderer.fall(fade);
            buffer.rearm();
            playback.ranDry();
            motion = Motion.RISING;
        } else if (rests) {
            buffer.restart();
        }
    }

    private long nanos(long samples) {
        return samples * SECOND / playback.sampleRate();
    }
}

package app.pythia.audio.playback;

import app.pythia.audio.device.DeviceException;
import app.pythia.audio.device.Speaker;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps one open speaker fed with the playback that is to be heard and with a little silence
/// behind it, and then lets it rest. Used by the speaker's thread alone; allocates nothing while a
/// playback sounds. Times are in nanoseconds.
final class Feeder {
    private static final long AT_ONCE = 0;
    private static final long PAUSE = 2_000_000;
    private static final long LONG_PAUSE = 50_000_000;
    private static final int FADE_MILLIS = 6;

    /// For so long the end of a sound may be on its way through the device. What follows within
    /// this time, such as the next sentence, is heard behind the silence that is there already.
    private static final long SILENCE_BEHIND = 300_000_000;

    private final Supplier<@Nullable Playback> wanted;
    private final Supplier<Rendition> rendition;
    private final Outlet outlet;
    private final DeviceDepth depth = new DeviceDepth();
    private final Renderers renderers;
    private final float[] piece;
    private final int fade;
    private final Volume volume;
    private final Meter meter;
    private @Nullable Cursor cursor;
    private @Nullable Announcer announcer;

    /// @param wanted the playback that is to be heard
    /// @param rendition how, asked for every piece
    Feeder(
            Speaker.Output output,
            Supplier<@Nullable Playback> wanted,
            Supplier<Rendition> rendition) {
        this.wanted = wanted;
        this.rendition = rendition;
        outlet = new Outlet(output);
        renderers = new Renderers(outlet.sampleRate());
        piece = new float[outlet.opening()];
        fade = outlet.sampleRate() * FADE_MILLIS / 1000;
        volume = new Volume(outlet.sampleRate(), rendition.get().gain());
        meter = new Meter(outlet.sampleRate());
    }

    /// Does what is due.
    ///
    /// @return how long there is nothing to do then
    long step(long now) throws DeviceException {
        follow(now);
        Cursor playing = cursor;
        if (playing == null || !playing.moves()) {
            return hasRoom(now) ? quiet(LONG_PAUSE) : PAUSE;
        }
        if (outlet.isDry() || outlet.standsStill(now)) {
            depth.ranDry(now);
            playing.playback().ranDry();
            // What was made to go on takes 200 ms with some devices; what is begun anew sounds.
            outlet.rest();
        }
        long pause = feed(playing, now);
        if (pause > 0) {
            tell(playing, now);
        }
        return pause;
    }

    /// Lets go of what sounds, so that another speaker can go on with it.
    ///
    /// @return for how long the last of it still sounds
    long leave(long now) throws DeviceException {
        letGo(now);
        return outlet.nanos(outlet.unheard(now));
    }

    private void letGo(long now) throws DeviceException {
        Cursor left = cursor;
        cursor = null;
        if (left != null && left.moves()) {
            left.playback().heard(left.heard(0));
            fall(left, now);
        }
    }

    private void follow(long now) throws DeviceException {
        Playback next = wanted.get();
        if (cursor != null && (cursor.playback() != next || next.isOver())) {
            letGo(now);
        }
        if (cursor == null && next != null && !next.isOver()) {
            cursor = new Cursor(next, renderers);
            announcer = new Announcer(next);
        }
        if (cursor != null) {
            obey(cursor, now);
        }
    }

    private void obey(Cursor playing, long now) throws DeviceException {
        Playback playback = playing.playback();
        long wish = playback.wish();
        if (wish >= 0) {
            fall(playing, now);
            playing.moveTo(wish);
            playback.granted(wish);
            announcer = new Announcer(playback);
        }
        if (!playback.isPaused()) {
            playing.goOn();
        } else if (playing.moves()) {
            long at = playing.heard(0);
            fall(playing, now);
            playing.halt(at);
            playback.heard(at);
            playback.listener().level(0, 0);
        }
    }

    /// Has what follows now fall to silence, unless what was heard has ended so already.
    private void fall(Cursor playing, long now) throws DeviceException {
        if (!outlet.isInSound()) {
            return;
        }
        int count = next(playing, fade, now, 0);
        if (count > 0) {
            Ramp.down(piece, 0, count, count);
            outlet.write(piece, count);
        }
        outlet.silence();
    }

    private long feed(Cursor playing, long now) throws DeviceException {
        if (!hasRoom(now)) {
            return PAUSE;
        }
        int count = next(playing, outlet.most(), now, outlet.nanos(outlet.queued(now)));
        if (count > 0) {
            outlet.write(piece, count);
            meter.add(piece, count, playing.playback().listener());
            return AT_ONCE;
        }
        return count == Cursor.WAIT ? PAUSE : quiet(PAUSE);
    }

    private boolean hasRoom(long now) throws DeviceException {
        return outlet.nanos(outlet.queued(now)) < depth.at(now);
    }

    private int next(Cursor playing, int most, long now, long ahead) {
        Rendition how = rendition.get();
        int count = playing.next(piece, most, playing.playback().speed(how), now, ahead);
        volume.apply(piece, 0, count, how.gain());
        return count;
    }

    private long quiet(long pause) throws DeviceException {
        if (outlet.isResting()) {
            return pause;
        }
        if (outlet.nanos(outlet.quiet()) < SILENCE_BEHIND) {
            outlet.silence();
            return AT_ONCE;
        }
        outlet.rest();
        return PAUSE;
    }

    private void tell(Cursor playing, long now) throws DeviceException {
        playing.playback().heard(playing.heard(outlet.unheard(now)));
        if (announcer != null) {
            announcer.tell();
        }
        if (playing.isAtEnd() && outlet.isQuiet()) {
            playing.playback().over(Playback.Outcome.HEARD);
        }
    }
}

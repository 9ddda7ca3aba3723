package app.pythia.audio.playback;

import app.pythia.audio.device.DeviceException;
import app.pythia.audio.device.Speaker;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps one open speaker fed with the playback that is to be heard, and with silence while there
/// is none. Used by the speaker's thread alone; allocates nothing while a playback sounds. Times
/// are in nanoseconds.
final class Feeder {
    private static final long AT_ONCE = 0;
    private static final long PAUSE = 2_000_000;
    private static final long FADE = 10_000_000;

    /// So many pieces bring a device to go on after a flush.
    private static final int SILENCE_AFTER = 3;

    private final Supplier<@Nullable Playback> wanted;
    private final Supplier<Rendition> rendition;
    private final Outlet outlet;
    private final DeviceDepth depth = new DeviceDepth();
    private final float[] piece;
    private final Volume volume;
    private final Meter meter;
    private @Nullable Cursor cursor;
    private @Nullable Announcer announcer;

    /// @param wanted the playback that is to be heard
    /// @param rendition how, asked for every piece
    Feeder(
            Speaker.Output output,
            Supplier<@Nullable Playback> wanted,
            Supplier<Rendition> rendition,
            long now) {
        this.wanted = wanted;
        this.rendition = rendition;
        outlet = new Outlet(output, now);
        piece = new float[outlet.piece()];
        volume = new Volume(outlet.sampleRate(), rendition.get().gain());
        meter = new Meter(outlet.sampleRate());
    }

    /// Does what is due.
    ///
    /// @return how long there is nothing to do then
    long step(long now) throws DeviceException {
        follow(now);
        Cursor playing = cursor;
        if (playing != null && playing.moves() && outlet.isDry()) {
            depth.ranDry(now);
            playing.playback().ranDry();
        }
        long pause = feed(playing, now);
        if (playing != null && playing.moves() && pause > 0) {
            tell(playing, now);
        }
        return pause;
    }

    /// Falls silent and lets go of what sounds, so that another speaker can go on with it.
    ///
    /// @return for how long the last of it still sounds
    long leave(long now) throws DeviceException {
        letGo(now);
        if (outlet.isQuiet()) {
            return AT_ONCE;
        }
        for (int i = 0; i < SILENCE_AFTER; i++) {
            outlet.silence();
        }
        return FADE;
    }

    private void letGo(long now) throws DeviceException {
        Cursor left = cursor;
        cursor = null;
        if (left != null && left.moves()) {
            int unheard = outlet.hush(now);
            left.playback().heard(left.heard(unheard));
        }
    }

    private void follow(long now) throws DeviceException {
        Playback next = wanted.get();
        if (cursor != null && (cursor.playback() != next || next.isOver())) {
            letGo(now);
        }
        if (cursor == null && next != null && !next.isOver()) {
            cursor = new Cursor(next, outlet.sampleRate());
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
            outlet.hush(now);
            playing.moveTo(wish);
            playback.granted(wish);
            announcer = new Announcer(playback);
        }
        if (!playback.isPaused()) {
            playing.goOn();
        } else if (playing.moves()) {
            playing.halt(outlet.hush(now));
            playback.heard(playing.heard(0));
            playback.listener().level(0, 0);
        }
    }

    /// Writes one piece, if there is room for it. Sound does not wait for silence to make room.
    private long feed(@Nullable Cursor playing, long now) throws DeviceException {
        long ahead = outlet.nanos(outlet.queued(now));
        boolean hasRoom = ahead < depth.at(now);
        int count = 0;
        if (playing != null && playing.moves() && (hasRoom || outlet.isQuiet())) {
            count = voice(playing, now, ahead);
        }
        if (count == 0 && hasRoom) {
            outlet.silence();
            return AT_ONCE;
        }
        return count > 0 ? AT_ONCE : PAUSE;
    }

    private int voice(Cursor playing, long now, long ahead) throws DeviceException {
        Rendition how = rendition.get();
        double speed = playing.playback().speed(how);
        int count = playing.next(piece, piece.length, speed, now, ahead);
        if (count > 0) {
            outlet.dropSilence();
            volume.apply(piece, 0, count, how.gain());
            outlet.write(piece, count);
            meter.add(piece, count, playing.playback().listener());
        }
        return count;
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

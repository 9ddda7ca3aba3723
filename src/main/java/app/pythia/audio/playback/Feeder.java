package app.pythia.audio.playback;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.device.DeviceException;
import app.pythia.audio.device.DeviceThread;
import app.pythia.audio.device.Speaker;
import app.pythia.audio.dsp.Level;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Keeps one open speaker fed, on the speaker's thread.
final class Feeder {
    private static final Duration PIECE = Duration.ofMillis(10);
    private static final Duration PAUSE = Duration.ofMillis(2);
    private static final Duration LAST_WAIT = Duration.ofSeconds(1);

    private final PlaybackQueue queue;
    private final Speaker.Output output;
    private final PcmFormat format;
    private final DeviceDepth depth = new DeviceDepth();
    private long written;
    private Wrote last = Wrote.SILENCE;
    private @Nullable Playback ending;
    private long endFrame;
    private long endSeen;

    private enum Wrote {
        SILENCE,
        VOICE
    }

    Feeder(PlaybackQueue queue, Speaker.Output output) {
        this.queue = queue;
        this.output = output;
        this.format = output.format();
    }

    void run(DeviceThread loop) throws DeviceException {
        while (!loop.isEnding() && queue.isWanted()) {
            Duration ahead = format.duration((long) output.queuedFrames() * format.frameBytes());
            if (ahead.isZero() && last == Wrote.VOICE) {
                depth.ranDry(System.nanoTime());
            }
            if (ahead.compareTo(depth.at(System.nanoTime())) >= 0 || !feed(ahead)) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            endIfHeard();
        }
    }

    /// Writes one piece; says whether there was one to write.
    private boolean feed(Duration ahead) throws DeviceException {
        Playback playing = queue.playing();
        Playback leaving = queue.takeLeaving();
        if (leaving != null) {
            write(leaving.fade(format.sampleRate()));
            return true;
        }
        float[] samples =
                playing == null ? new float[0] : playing.next(PIECE, format.sampleRate(), ahead);
        if (playing != null && samples.length > 0) {
            playing.sounded(write(samples));
            last = Wrote.VOICE;
            return true;
        }
        return silence(ahead);
    }

    private boolean silence(Duration ahead) throws DeviceException {
        boolean needed = ahead.compareTo(PIECE) <= 0;
        if (needed) {
            last = Wrote.SILENCE;
            write(new float[format.bytes(PIECE) / format.frameBytes()]);
        }
        return needed;
    }

    /// Gives the level of what was written.
    private float write(float[] samples) throws DeviceException {
        byte[] pcm = Pcm.fromFloats(samples, samples.length, format.channels());
        output.write(pcm);
        written += samples.length;
        return Level.of(pcm);
    }

    /// The end is when the device has sounded the last frame, or says nothing of it for too long.
    private void endIfHeard() {
        Playback playing = queue.playing();
        if (playing == null || !playing.isExhausted()) {
            ending = null;
            return;
        }
        if (playing != ending) {
            ending = playing;
            endFrame = written;
            endSeen = System.nanoTime();
        }
        boolean sounded = written - output.queuedFrames() >= endFrame;
        if (sounded || System.nanoTime() - endSeen > LAST_WAIT.toNanos()) {
            playing.over(Playback.Outcome.HEARD);
        }
    }
}

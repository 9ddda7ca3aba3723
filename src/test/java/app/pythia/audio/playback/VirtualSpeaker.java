package app.pythia.audio.playback;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.device.DeviceException;
import app.pythia.audio.device.FakeSpeaker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A speaker and its feeder in a time that a test turns on, on the test's thread.
final class VirtualSpeaker implements Playback.Listener {
    /// A step takes some time.
    private static final long STEP = 20_000;

    final List<String> told = new ArrayList<>();
    final Lateness lateness = new Lateness();
    Rendition rendition = Rendition.PLAIN;
    private final PcmFormat format;
    private FakeSpeaker speaker;
    private FakeSpeaker.Mouth mouth;
    private Feeder feeder;
    private @Nullable Playback current;
    private long now = 1_000_000_000;

    VirtualSpeaker(PcmFormat format) {
        this.format = format;
        plug();
    }

    /// Another speaker is there, open and empty.
    void plug() {
        try {
            speaker = new FakeSpeaker(format, () -> now);
            mouth = speaker.open();
            feeder = new Feeder(mouth, () -> current, () -> rendition, now);
        } catch (DeviceException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Playback begin(int sampleRate) {
        return begin(sampleRate, Duration.ZERO);
    }

    Playback begin(int sampleRate, Duration from) {
        if (current != null) {
            current.stop();
        }
        current =
                new Playback(
                        sampleRate,
                        Playback.Manner.AS_WANTED,
                        from,
                        this,
                        lateness,
                        () -> now,
                        () -> {});
        return current;
    }

    /// Lets time pass.
    void run(Duration time) {
        try {
            long end = now + time.toNanos();
            while (now < end) {
                now += Math.min(STEP + feeder.step(now), end - now);
            }
        } catch (DeviceException gone) {
            throw new IllegalStateException(gone);
        }
    }

    void runMillis(int millis) {
        run(Duration.ofMillis(millis));
    }

    /// Lets go of the speaker, as when another one is to be used.
    void leave() throws DeviceException {
        feeder.leave(now);
    }

    /// How long so far.
    long nanos() {
        return now;
    }

    /// What could be heard by now.
    byte[] heard() {
        byte[] all = speaker.played();
        return Arrays.copyOf(all, all.length - mouth.queuedFrames() * format.frameBytes());
    }

    /// What could be heard in the last milliseconds.
    byte[] heardInLast(int millis) {
        byte[] heard = heard();
        int length = format.bytes(Duration.ofMillis(millis));
        return Arrays.copyOfRange(heard, Math.max(0, heard.length - length), heard.length);
    }

    @Override
    public void started() {
        told.add("started");
    }

    @Override
    public void level(float level, float peak) {}

    @Override
    public void passage(int passage) {
        told.add("passage " + passage);
    }
}

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
public final class VirtualSpeaker implements Playback.Listener {
    /// A step takes some time.
    private static final long STEP = 20_000;

    /// Whatever is asked of a playback wakes the speaker's thread; here it never sleeps for long.
    private static final long WAKE = 2_000_000;

    final List<String> told = new ArrayList<>();
    final Lateness lateness = new Lateness();
    Rendition rendition = Rendition.PLAIN;
    private final PcmFormat format;
    private FakeSpeaker speaker;
    private FakeSpeaker.Mouth mouth;
    private Feeder feeder;
    private @Nullable Playback current;
    private long now = 1_000_000_000_000L;
    private long startedAt;

    public VirtualSpeaker(PcmFormat format) {
        this.format = format;
        plug();
    }

    /// Another speaker is there, open and empty.
    void plug() {
        try {
            speaker = new FakeSpeaker(format, () -> now);
            mouth = speaker.open();
            feeder = new Feeder(mouth, () -> current, () -> rendition);
        } catch (DeviceException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Playback begin(int sampleRate) {
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
    public void run(Duration time) {
        try {
            long end = now + time.toNanos();
            while (now < end) {
                now += Math.min(STEP + Math.min(feeder.step(now), WAKE), end - now);
            }
        } catch (DeviceException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /// Lets time pass in which the speaker's thread gets no processor.
    void starve(int millis) {
        now += Duration.ofMillis(millis).toNanos();
    }

    void runMillis(int millis) {
        run(Duration.ofMillis(millis));
    }

    /// How often it was brought to rest.
    int rests() {
        return speaker.rests();
    }

    /// Lets go of the speaker, as when another one is to be used.
    void leave() throws DeviceException {
        feeder.leave(now);
    }

    /// How long so far.
    public long nanos() {
        return now;
    }

    /// When the last sound began to be heard, by that time.
    public long startedAt() {
        return startedAt;
    }

    /// What could be heard by now.
    byte[] heard() {
        byte[] all = speaker.played();
        int coming = mouth.queuedFrames() * format.frameBytes();
        return Arrays.copyOf(all, all.length - coming + format.bytes(mouth.emptyFor()));
    }

    /// What could be heard in the last milliseconds.
    byte[] heardInLast(int millis) {
        byte[] heard = heard();
        int length = format.bytes(Duration.ofMillis(millis));
        return Arrays.copyOfRange(heard, Math.max(0, heard.length - length), heard.length);
    }

    @Override
    public void started() {
        startedAt = now;
        told.add("started");
    }

    @Override
    public void level(float level, float peak) {}

    @Override
    public void passage(int passage) {
        told.add("passage " + passage);
    }
}

package app.pythia.soak;

import app.pythia.bench.Monitor;
import app.pythia.devices.Child;
import app.pythia.devices.PrivatePulse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The speaker goes while a message is heard; it must go on on the other one from there.
final class WhilePlaying implements Removal {
    private static final long TAKE = TimeUnit.SECONDS.toNanos(10);
    private static final long AFTER = TimeUnit.MILLISECONDS.toNanos(1_500);
    private static final long BEFORE = TimeUnit.SECONDS.toNanos(1);
    private static final double STEP = 0.005;

    private final SoundRoom room;
    private final Monitor other;
    private @Nullable Monitor monitor;
    private PrivatePulse.Plug plug = () -> {};
    private short[] before = {};
    private long removed;

    /// Says the message that will be heard.
    WhilePlaying(SoundRoom room) throws IOException {
        this.room = room;
        other = room.monitor("speaker");
        room.pulse().run("pactl", "set-default-source", "mic.monitor");
        room.program().order("microphone ");
        room.program().order("speaker " + SoundRoom.NAME);
        room.program().forget();
        room.program().order("press");
        try (Child _ = room.playRamp("mic")) {
            SoundRoom.pause(TAKE);
        }
        room.program().order("release");
        var _ = room.program().await("Speaking", SoundRoom.SOON);
        room.program().order("cancel");
    }

    @Override
    public boolean begin() throws IOException {
        plug = room.pulse().plug(SoundRoom.SINK, SoundRoom.NAME);
        Monitor here = room.monitor(SoundRoom.SINK);
        monitor = here;
        long asked = System.nanoTime();
        room.program().order("hear");
        boolean loud = SoundRoom.becomesLoud(here, asked);
        room.aWhile();
        return loud;
    }

    @Override
    public long takeAway() {
        if (monitor == null) {
            throw new IllegalStateException("not begun");
        }
        removed = System.nanoTime();
        plug.unplug();
        plug = () -> {};
        before = monitor.between(removed - BEFORE, removed);
        return removed;
    }

    /// A sound on the other speaker is one.
    @Override
    public OptionalLong noticed(Duration limit) {
        boolean loud = SoundRoom.becomesLoud(other, removed);
        SoundRoom.pause(AFTER);
        return loud ? other.onset(removed, Long.MAX_VALUE, SoundRoom.LOUD) : OptionalLong.empty();
    }

    /// The longest stretch that is heard neither here nor there, of what was heard here last and
    /// there within a second.
    @Override
    public OptionalDouble lostMillis() {
        List<Double> there = positions(other.between(removed, System.nanoTime()));
        List<Double> heard = new ArrayList<>(positions(before));
        heard.addAll(there);
        Collections.sort(heard);
        double longest = 0;
        for (int i = 1; i < heard.size(); i++) {
            longest = Math.max(longest, heard.get(i) - heard.get(i - 1));
        }
        boolean known = there.size() < heard.size() && !there.isEmpty();
        return known ? OptionalDouble.of(1000 * longest) : OptionalDouble.empty();
    }

    @Override
    public void end() throws IOException {
        room.program().order("cancel");
        if (monitor != null) {
            monitor.close();
        }
        plug.unplug();
        plug = () -> {};
    }

    /// The places in the ramp that a sound has, where it goes on as it should for 50 ms: where it
    /// breaks off or is faded, its waves tell nothing.
    private static List<Double> positions(short[] sound) {
        List<Double> positions = new ArrayList<>();
        int step = (int) (STEP * Monitor.RATE);
        double expected = Double.NaN;
        int even = 0;
        for (int at = Ramp.window(Monitor.RATE); at <= sound.length; at += step) {
            double now = Ramp.position(sound, at, Monitor.RATE).orElse(Double.NaN);
            even = Math.abs(now - expected) < STEP ? even + 1 : 0;
            if (even >= 2) {
                positions.add(now);
            }
            expected = now + STEP;
        }
        return positions;
    }
}

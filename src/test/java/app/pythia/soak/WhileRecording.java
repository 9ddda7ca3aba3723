package app.pythia.soak;

import app.pythia.audio.Pcm;
import app.pythia.audio.Wav;
import app.pythia.bench.Monitor;
import app.pythia.devices.Child;
import app.pythia.devices.PrivatePulse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/// The microphone goes while the user talks; the take must be kept up to then. It is by turns the
/// system's own choice and the one that the user has chosen by its name.
final class WhileRecording implements Removal {
    private static final long LAST = TimeUnit.MILLISECONDS.toNanos(300);

    private final SoundRoom room;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private PrivatePulse.Plug plug = () -> {};
    private OptionalDouble given = OptionalDouble.empty();
    private int round;

    WhileRecording(SoundRoom room) {
        this.room = room;
    }

    @Override
    public boolean begin() throws IOException {
        plug = room.pulse().plug(SoundRoom.SINK, SoundRoom.NAME);
        boolean byName = round++ % 2 == 1;
        room.pulse()
                .run("pactl", "set-default-source", (byName ? "mic" : SoundRoom.SINK) + ".monitor");
        room.program().order("microphone " + (byName ? "Monitor of " + SoundRoom.NAME : ""));
        long before = System.nanoTime();
        Monitor monitor = opened(room.monitor(SoundRoom.SINK));
        Child _ = opened(room.playRamp(SoundRoom.SINK));
        room.program().forget();
        boolean loud = SoundRoom.becomesLoud(monitor, before);
        room.program().order("press");
        boolean listens = room.program().await("Listening", SoundRoom.SOON).isPresent();
        room.aWhile();
        return loud && listens;
    }

    /// The device has given no more than until its module was unloaded.
    @Override
    public long takeAway() {
        if (!(open.getLast() instanceof Monitor monitor)) {
            throw new IllegalStateException("not begun");
        }
        long known = System.nanoTime();
        monitor.awaitPast(known);
        long removed = System.nanoTime();
        plug.unplug();
        plug = () -> {};
        double since = (System.nanoTime() - known) / 1e9;
        short[] last = monitor.between(known - LAST, known);
        OptionalDouble at = Ramp.position(last, last.length, Monitor.RATE);
        given =
                at.isPresent()
                        ? OptionalDouble.of(at.getAsDouble() + since)
                        : OptionalDouble.empty();
        return removed;
    }

    @Override
    public OptionalLong noticed(Duration limit) {
        return room.program().await("Failed", limit);
    }

    @Override
    public OptionalDouble lostMillis() throws IOException {
        Path file = room.file("kept.wav");
        Files.deleteIfExists(file);
        room.program().order("save " + file);
        boolean saved = room.program().await("saved", SoundRoom.SOON).isPresent();
        OptionalDouble kept =
                saved ? end(Wav.parse(Files.readAllBytes(file))) : OptionalDouble.empty();
        return given.isPresent() && kept.isPresent()
                ? OptionalDouble.of(1000 * (given.getAsDouble() - kept.getAsDouble()))
                : OptionalDouble.empty();
    }

    @Override
    public void end() throws Exception {
        room.program().order("cancel");
        room.program().order("dismiss");
        while (!open.isEmpty()) {
            open.pop().close();
        }
        plug.unplug();
        plug = () -> {};
    }

    private <T extends AutoCloseable> T opened(T resource) {
        open.push(resource);
        return resource;
    }

    /// Where in the ramp a take ends.
    private static OptionalDouble end(Wav take) {
        short[] samples = new short[take.pcm().length / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = Pcm.sample(take.pcm(), 2 * i);
        }
        return Ramp.position(samples, Ramp.end(samples), take.format().sampleRate());
    }
}

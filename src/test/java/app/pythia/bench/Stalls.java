package app.pythia.bench;

import app.pythia.devices.PrivatePulse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// How often an answer that comes as fast as it plays, and unevenly, is interrupted, and how long
/// it waits before it is heard: from a service on this machine to the speaker's monitor, beside
/// `ffplay`, which gets the same pieces at the same time and plays them on a speaker of its own.
final class Stalls implements Benchmark {
    private static final int LOUD = 1_000;
    private static final int PIECES = 200;
    private static final int MOST_DELAY_MILLIS = 40;
    private static final Duration ANSWER = Trace.PIECE.multipliedBy(PIECES);
    private static final String REFERENCE = "ffplay -nodisp";

    private static final int LEAST_HICCUP_MILLIS = 5;
    private static final long BEFORE_GAP = TimeUnit.MILLISECONDS.toNanos(80);
    private static final long AFTER_GAP = TimeUnit.MILLISECONDS.toNanos(20);

    private final Random random = new Random(1);

    @Override
    public String name() {
        return "stalls";
    }

    @Override
    public List<String> needs() {
        return List.of("pulseaudio", "pactl", "parec", "ffplay");
    }

    @Override
    public List<Result> run(Path folder) throws IOException, InterruptedException {
        List<Result> results = new ArrayList<>();
        try (PrivatePulse pulse = PrivatePulse.start(folder.resolve("pulse"))) {
            PrivatePulse.Plug plug = pulse.plug("reference", "Reference");
            for (Trace trace : Trace.values()) {
                Path log = folder.resolve(trace.title() + ".log");
                results.addAll(results(trace, replayed(trace, pulse.environment(), log)));
            }
            plug.unplug();
        }
        return results;
    }

    /// One way from a service to a speaker's monitor, and what was heard there.
    private static final class Way implements AutoCloseable {
        final VoiceService service = new VoiceService();
        private final Monitor monitor;
        private final Rounds delays = new Rounds();
        private volatile long[] moments = {};
        private final List<Long> gaps = new ArrayList<>();
        private volatile long firstAt;

        Way(Map<String, String> environment, String sink) throws IOException {
            monitor = Monitor.of(environment, sink);
            service.answer(this::answer);
        }

        void isToReplay(long[] next) {
            moments = next;
        }

        private void answer(VoiceService.SoundLine line) throws IOException {
            Tone tone = new Tone(1_000);
            long begun = System.nanoTime();
            for (int i = 0; i < moments.length; i++) {
                pauseUntil(begun + moments[i]);
                long written = line.write(tone.next(Trace.PIECE));
                firstAt = i == 0 ? written : firstAt;
            }
        }

        /// Looks at an answer that has been heard.
        void look() {
            long from = firstAt;
            long until = System.nanoTime();
            monitor.awaitPast(until - TimeUnit.MILLISECONDS.toNanos(50));
            gaps.addAll(monitor.gaps(from, until, LOUD));
            delays.add(monitor.onset(from, until, LOUD).orElse(until) - from);
        }

        /// The monitor tells a gap up to 10 ms late, and the speaker runs dry some time after its
        /// thread, or the service's, was kept from running.
        Heard heard(Hiccups hiccups) {
            long own =
                    gaps.stream()
                            .filter(gap -> !hiccups.isBetween(gap - BEFORE_GAP, gap + AFTER_GAP))
                            .count();
            return new Heard(gaps.size(), Math.toIntExact(own), delays.medianMillis());
        }

        @Override
        public void close() throws IOException {
            monitor.close();
            service.close();
        }
    }

    /// @param own the gaps at which the machine let threads run
    /// @param delay before an answer was heard, in milliseconds
    private record Heard(int gaps, int own, double delay) {}

    private record Replay(Heard ours, Heard reference, int hiccups) {}

    private Replay replayed(Trace trace, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        try (Hiccups hiccups = new Hiccups(LEAST_HICCUP_MILLIS);
                Way ours = new Way(environment, "speaker");
                Way reference = new Way(environment, "reference");
                Talk talk = Talk.start(environment, ours.service.uri(), log)) {
            for (int answer = 0; answer < trace.answers(); answer++) {
                long[] moments = trace.moments(PIECES, random);
                ours.isToReplay(moments);
                reference.isToReplay(moments);
                Process ffplay = ffplay(environment, reference.service);
                speak(talk);
                talk.await("Ready");
                ours.look();
                if (!ffplay.waitFor(ANSWER.toMillis(), TimeUnit.MILLISECONDS)) {
                    ffplay.destroy();
                    throw new IllegalStateException("ffplay does not end");
                }
                reference.look();
            }
            return new Replay(ours.heard(hiccups), reference.heard(hiccups), hiccups.count());
        }
    }

    private static void speak(Talk talk) throws IOException {
        talk.press();
        talk.await("Listening");
        pauseUntil(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300));
        talk.release();
        talk.await("Speaking");
    }

    private static Process ffplay(Map<String, String> environment, VoiceService service)
            throws IOException {
        Map<String, String> there = new HashMap<>(environment);
        there.put("PULSE_SINK", "reference");
        there.put("SDL_AUDIODRIVER", "pulseaudio");
        String[] command = {
            "ffplay",
            "-nodisp",
            "-autoexit",
            "-loglevel",
            "error",
            "-f",
            "s16le",
            "-ar",
            "44100",
            "-ac",
            "1",
            service.uri() + "/pcm"
        };
        return Program.of(there, command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<Result> results(Trace trace, Replay replay) {
        Heard ours = replay.ours();
        Heard reference = replay.reference();
        String name = "stalls/" + trace.title();
        return List.of(
                gaps(trace, name, ours.gaps(), reference.gaps()),
                gaps(trace, name + "-own", ours.own(), reference.own()),
                Result.of(
                        name + "-hiccups",
                        replay.hiccups(),
                        "times",
                        "told only: the machine kept a thread waiting for 5 ms or longer",
                        true),
                Result.of(
                                name + "-delay",
                                ours.delay(),
                                "ms",
                                "median added delay ≤ " + MOST_DELAY_MILLIS + " ms",
                                ours.delay() <= MOST_DELAY_MILLIS)
                        .beside(REFERENCE, reference.delay(), reference.delay() / ours.delay()));
    }

    private static Result gaps(Trace trace, String name, int gaps, int reference) {
        double minutes = trace.answers() * ANSWER.toMillis() / 60_000.0;
        Result result =
                switch (trace) {
                    case STEADY -> Result.of(name, gaps, "gaps", "0 gaps", gaps == 0);
                    case JITTERED ->
                            Result.of(
                                    name,
                                    gaps,
                                    "gaps",
                                    "≤ 1 gap in 10 min",
                                    gaps * 10 / minutes <= 1);
                    case STALLED ->
                            Result.of(name, gaps, "gaps", "told only: each stall is longer", true);
                };
        return result.beside(REFERENCE, reference, gaps / Math.max(1.0, reference));
    }

    private static void pauseUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}

package app.pythia.bench;

import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.ReplyStream;
import app.pythia.delphi.http.AnswerBodies;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// How fast a voice answer becomes samples, what is kept meanwhile, and how much of it must have
/// come before the first sample.
final class SseAudio implements Benchmark {
    private static final int STREAM_BYTES = 8 << 20;
    private static final int CHUNK_BYTES = 13_230; // 150 ms, as the service's are thought to be
    private static final int ONE_CHUNK = STREAM_BYTES / 4 * 3;
    private static final int WARM_UP = 100;
    private static final int ROUNDS = 100;
    private static final int ANSWERS_AT_ONCE = 64;
    private static final String REFERENCE = "okhttp-sse + Jackson + Base64";

    @Override
    public String name() {
        return "sse-audio";
    }

    @Override
    public List<Result> run(Path folder) {
        try (AnswerBodies bodies = new AnswerBodies()) {
            VoiceLine line = VoiceLine.of(STREAM_BYTES, CHUNK_BYTES);
            VoiceLine oneEvent = VoiceLine.of(STREAM_BYTES, ONE_CHUNK);
            return List.of(
                    speed("sse-audio", bodies, line),
                    speed("sse-audio/one-event", bodies, oneEvent),
                    retained("sse-audio/retained", bodies, line),
                    retained("sse-audio/retained-one-event", bodies, oneEvent),
                    firstSample(bodies, oneEvent));
        }
    }

    private static Result speed(String name, AnswerBodies bodies, VoiceLine line) {
        Rounds ours = new Rounds();
        Rounds reference = new Rounds();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long begun = System.nanoTime();
            long samples = count(sound -> read(bodies, line, sound));
            long between = System.nanoTime();
            long expected = count(sound -> OkHttpReading.read(line.packets(), sound));
            long ended = System.nanoTime();
            if (samples != expected) {
                throw new IllegalStateException(samples + " bytes of sound, not " + expected);
            }
            if (round >= WARM_UP) {
                ours.add(between - begun);
                reference.add(ended - between);
            }
        }
        double mine = speed(line, ours);
        double theirs = speed(line, reference);
        double ratio = mine / theirs;
        return Result.of(name, mine, "MB/s", "≥ 3 times the reference", ratio >= 3)
                .beside(REFERENCE, theirs, ratio);
    }

    private static double speed(VoiceLine line, Rounds rounds) {
        return line.bytes().length / 1e6 / (rounds.medianMillis() / 1e3);
    }

    /// What many answers keep, half of each having come, so that what a garbage collector leaves by
    /// chance counts little.
    private static Result retained(String name, AnswerBodies bodies, VoiceLine line) {
        List<Object> open = new ArrayList<>(2 * ANSWERS_AT_ONCE);
        long before = usedMemory();
        for (int answer = 0; answer < ANSWERS_AT_ONCE; answer++) {
            VoiceLine.Packets packets = line.packets();
            ReplyStream stream = bodies.events(packets);
            while (packets.come() < STREAM_BYTES / 2) {
                var _ = stream.next();
            }
            open.add(stream);
        }
        double each = (usedMemory() - before) / 1024.0 / open.size();
        return Result.of(name, each, "KiB", "≤ 64 KiB", each <= 64);
    }

    private static long usedMemory() {
        for (int times = 0; times < 3; times++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Result firstSample(AnswerBodies bodies, VoiceLine line) {
        VoiceLine.Packets packets = line.packets();
        var _ = bodies.events(packets).next();
        int come = packets.come();
        return Result.of("sse-audio/first-sample", come, "bytes", "≤ 4096", come <= 4096);
    }

    private static long count(Consumer<Consumer<byte[]>> reading) {
        long[] count = new long[1];
        reading.accept(pcm -> count[0] += pcm.length);
        return count[0];
    }

    private static void read(AnswerBodies bodies, VoiceLine line, Consumer<byte[]> sound) {
        ReplyStream stream = bodies.events(line.packets());
        ReplyEvent event = stream.next();
        while (event instanceof ReplyEvent.Sound(byte[] pcm)) {
            sound.accept(pcm);
            event = stream.next();
        }
        if (!(event instanceof ReplyEvent.Finished)) {
            throw new IllegalStateException(event.toString());
        }
    }
}

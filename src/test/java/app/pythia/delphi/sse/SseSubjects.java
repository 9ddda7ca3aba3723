package app.pythia.delphi.sse;

import app.pythia.soak.fuzz.Subject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// Streams of events, for whoever changes them.
public final class SseSubjects {
    private SseSubjects() {}

    /// A stream by the rules, and one that is allowed little.
    public static List<Subject> all() {
        return List.of(
                new ByTheRules(), new ByTheRules(), new WithLimits(new SseLimits(40, 60, 400, 5)));
    }

    private static final class ByTheRules implements Subject {
        @Override
        public String name() {
            return "server-sent events";
        }

        @Override
        public byte[] sample() {
            return SseChunkingTest.SAMPLE.clone();
        }

        @Override
        public List<String> read(byte[] bytes, IntUnaryOperator pieces) {
            List<String> told = new ArrayList<>();
            feed(new SseParser(event -> told.add(line(event))), bytes, pieces);
            return told;
        }

        @Override
        public Optional<List<String>> reference(byte[] bytes) {
            return Optional.of(PlainReading.of(new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    private record WithLimits(SseLimits limits) implements Subject {
        @Override
        public String name() {
            return "server-sent events within limits";
        }

        @Override
        public byte[] sample() {
            return SseChunkingTest.SAMPLE.clone();
        }

        @Override
        public List<String> read(byte[] bytes, IntUnaryOperator pieces) {
            List<String> told = new ArrayList<>();
            try {
                feed(new SseParser(event -> told.add(line(event)), limits), bytes, pieces);
            } catch (IllegalStateException passed) {
                told.add("too much");
            }
            return told;
        }
    }

    private static void feed(SseParser parser, byte[] bytes, IntUnaryOperator pieces) {
        int at = 0;
        while (at < bytes.length) {
            int length = Math.min(bytes.length - at, pieces.applyAsInt(at));
            parser.feed(bytes, at, length);
            at += length;
        }
    }

    private static String line(SseEvent event) {
        return event.type() + "=" + event.text();
    }
}

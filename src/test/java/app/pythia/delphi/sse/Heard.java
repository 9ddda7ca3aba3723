package app.pythia.delphi.sse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What a parser tells of a stream, each event as `type=data`.
final class Heard {
    private Heard() {}

    /// Of a stream that comes in one piece.
    static List<String> of(String stream) {
        return of(bytes(stream), Integer.MAX_VALUE);
    }

    /// Of a stream that comes in pieces of `size` bytes.
    static List<String> of(byte[] stream, int size) {
        List<Integer> cuts = new ArrayList<>();
        for (long at = size; at < stream.length; at += size) {
            cuts.add((int) at);
        }
        return of(stream, cuts);
    }

    /// Of a stream that is cut at these places, which ascend.
    static List<String> of(byte[] stream, List<Integer> cuts) {
        List<String> told = new ArrayList<>();
        SseParser parser = new SseParser(event -> told.add(event.type() + "=" + event.text()));
        int from = 0;
        for (int cut : cuts) {
            parser.feed(stream, from, cut - from);
            from = cut;
        }
        parser.feed(stream, from, stream.length - from);
        return told;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

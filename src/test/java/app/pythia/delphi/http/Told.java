package app.pythia.delphi.http;

import app.pythia.delphi.ReplyEvent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What an answer's bytes are taken to mean, up to its end.
final class Told {
    private Told() {}

    /// Events with these data.
    static List<ReplyEvent> ofData(String... data) {
        return of(new ReplyEvents(new KeyMask(Apis.KEY)), stream(data), Integer.MAX_VALUE);
    }

    /// The last of the events with these data.
    static ReplyEvent lastOfData(String... data) {
        return ofData(data).getLast();
    }

    /// Bytes that come in pieces of `size`.
    static List<ReplyEvent> of(Meaning meaning, byte[] bytes, int size) {
        List<ReplyEvent> told = new ArrayList<>();
        int step = Math.min(size, bytes.length);
        for (int from = 0; from < bytes.length; from += step) {
            int count = Math.min(step, bytes.length - from);
            byte[] piece = new byte[count + 3];
            System.arraycopy(bytes, from, piece, 0, count);
            told.addAll(meaning.of(piece, count));
        }
        told.addAll(meaning.atEnd());
        return upToTheEnd(told);
    }

    static byte[] stream(String... data) {
        return ("data: " + String.join("\n\ndata: ", data) + "\n\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String words(List<ReplyEvent> events) {
        StringBuilder words = new StringBuilder();
        for (ReplyEvent event : events) {
            if (event instanceof ReplyEvent.Words(String text)) {
                words.append(text);
            }
        }
        return words.toString();
    }

    static byte[] sound(List<ReplyEvent> events) {
        ByteArrayOutputStream sound = new ByteArrayOutputStream();
        for (ReplyEvent event : events) {
            if (event instanceof ReplyEvent.Sound(byte[] pcm)) {
                sound.writeBytes(pcm);
            }
        }
        return sound.toByteArray();
    }

    static List<ReplyEvent> upToTheEnd(List<ReplyEvent> told) {
        List<ReplyEvent> upTo = new ArrayList<>();
        for (ReplyEvent event : told) {
            upTo.add(event);
            if (event instanceof ReplyEvent.Finished || event instanceof ReplyEvent.CutShort) {
                break;
            }
        }
        return upTo;
    }
}

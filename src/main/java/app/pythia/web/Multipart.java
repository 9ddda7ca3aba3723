package app.pythia.web;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A form as `multipart/form-data` (RFC 7578). Names and values hold no line breaks or quotes that
/// would end them early; that is the caller's to see to.
final class Multipart {
    /// Small enough that a slow line is seen to move.
    private static final int PIECE = 16 * 1024;

    private final String boundary = "pythia-" + UUID.randomUUID();
    private final List<byte[]> parts = new ArrayList<>();

    Multipart field(String name, String value) {
        part("name=\"" + name + "\"\r\n\r\n" + value);
        return this;
    }

    /// @param content the file, in pieces that are not joined
    Multipart file(String name, String fileName, String contentType, List<byte[]> content) {
        part(
                "name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                        .formatted(name, fileName, contentType));
        parts.addAll(content);
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /// The body, of known length.
    ///
    /// @param progress is told of each piece that goes
    BodyPublisher body(Progress progress) {
        List<byte[]> all = new ArrayList<>(parts);
        all.add(ascii("\r\n--" + boundary + "--\r\n"));
        long length = all.stream().mapToLong(part -> part.length).sum();
        return BodyPublishers.fromPublisher(
                BodyPublishers.ofByteArrays(() -> pieces(all, progress)), length);
    }

    private void part(String head) {
        String before = parts.isEmpty() ? "--" : "\r\n--";
        parts.add(ascii(before + boundary + "\r\nContent-Disposition: form-data; " + head));
    }

    private static Iterator<byte[]> pieces(List<byte[]> all, Progress progress) {
        return all.stream().flatMap(Multipart::sliced).peek(_ -> progress.moved()).iterator();
    }

    private static Stream<byte[]> sliced(byte[] part) {
        return IntStream.iterate(0, at -> at < part.length, at -> at + PIECE)
                .mapToObj(at -> Arrays.copyOfRange(part, at, Math.min(at + PIECE, part.length)));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

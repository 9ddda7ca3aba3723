package app.pythia.delphi.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// How an answer says over the line where it ends.
enum Framing {
    LENGTH,
    /// Two of them.
    CHUNKS,
    /// It ends with the connection.
    NONE;

    /// An answer with its head, as a server sends it.
    Framed of(Canned answer) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<Integer> places = new ArrayList<>();
        int length = answer.body().length;
        StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " So\r\n");
        answer.headers()
                .forEach((name, values) ->
                        head.append(name).append(": ").append(values.getFirst()).append("\r\n"));
        head.append(
                switch (this) {
                    case LENGTH -> "Content-Length: " + length + "\r\n\r\n";
                    case CHUNKS -> "Transfer-Encoding: chunked\r\n\r\n";
                    case NONE -> "Connection: close\r\n\r\n";
                });
        write(all, head.toString());
        if (this == CHUNKS) {
            chunk(all, answer.body(), 0, length / 2, places);
            chunk(all, answer.body(), length / 2, length, places);
            write(all, "0\r\n\r\n");
        } else {
            part(all, answer.body(), 0, length, places);
        }
        return new Framed(all.toByteArray(), answer.body(), List.copyOf(places));
    }

    private static void chunk(
            ByteArrayOutputStream to, byte[] body, int from, int end, List<Integer> places) {
        if (from < end) {
            write(to, Integer.toHexString(end - from) + "\r\n");
            part(to, body, from, end, places);
            write(to, "\r\n");
        }
    }

    private static void part(
            ByteArrayOutputStream to, byte[] body, int from, int end, List<Integer> places) {
        for (int at = from; at < end; at++) {
            places.add(to.size());
            to.write(body[at]);
        }
    }

    private static void write(ByteArrayOutputStream to, String text) {
        to.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}

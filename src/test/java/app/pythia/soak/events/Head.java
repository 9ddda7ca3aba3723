package app.pythia.soak.events;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The head of a request or of an answer; without lines where the line has ended.
record Head(List<String> lines) {
    private static final String LENGTH = "content-length:";

    static Head of(InputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            lines.add(line);
        }
        return new Head(lines);
    }

    boolean isThere() {
        return !lines.isEmpty();
    }

    /// Such as `POST /v3/stream HTTP/1.1`.
    String first() {
        return lines.getFirst();
    }

    boolean isSuccess() {
        return isThere() && first().contains(" 200");
    }

    /// Of the body, in bytes.
    int length() {
        return lines.stream()
                .filter(it -> it.toLowerCase(Locale.ROOT).startsWith(LENGTH))
                .mapToInt(it -> Integer.parseInt(it.substring(LENGTH.length()).strip()))
                .findFirst()
                .orElse(0);
    }

    /// With the wish that the line be closed afterwards.
    byte[] forLastRequest() {
        return bytes("Connection: close\r\n");
    }

    /// Without a word on whether the line stays open.
    byte[] forAnswer() {
        return bytes("");
    }

    private byte[] bytes(String more) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            String name = line.toLowerCase(Locale.ROOT);
            boolean ours =
                    name.startsWith("connection:")
                            || name.startsWith("upgrade:")
                            || name.startsWith("http2-settings:");
            text.append(ours ? "" : line + "\r\n");
        }
        return text.append(more).append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }
}

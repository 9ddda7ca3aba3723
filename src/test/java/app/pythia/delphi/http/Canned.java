package app.pythia.delphi.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// An answer as the line carries it.
record Canned(int status, Map<String, List<String>> headers, byte[] body) {

    static Canned json(int status, String body) {
        return of(status, "application/json", body);
    }

    static Canned events(String stream) {
        return of(200, "text/event-stream; charset=utf-8", stream);
    }

    static Canned html(int status) {
        return of(status, "text/html", "<!doctype html><title>Log in</title><p>Busy</p>");
    }

    static Canned sound(byte[] pcm) {
        return new Canned(200, Map.of("Content-Type", List.of("application/octet-stream")), pcm);
    }

    static Canned of(int status, String type, String body) {
        return new Canned(
                status,
                type.isEmpty() ? Map.of() : Map.of("Content-Type", List.of(type)),
                body.getBytes(StandardCharsets.UTF_8));
    }

    Canned with(String header, String value) {
        Map<String, List<String>> more = new TreeMap<>(headers);
        more.put(header, List.of(value));
        return new Canned(status, more, body);
    }

    Canned withBody(byte[] other) {
        return new Canned(status, headers, other);
    }
}

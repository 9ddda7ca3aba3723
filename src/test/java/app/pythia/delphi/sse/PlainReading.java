package app.pythia.delphi.sse;

import java.util.ArrayList;
import java.util.List;

/// The rules of the WHATWG once more, as slowly and plainly as they are written there, for a stream
/// that has come whole.
final class PlainReading {
    private final List<String> told = new ArrayList<>();
    private String data = "";
    private String type = "";

    private PlainReading() {}

    /// Its events, each as `type=data`.
    static List<String> of(String stream) {
        PlainReading reading = new PlainReading();
        String text = stream.startsWith("\ufeff") ? stream.substring(1) : stream;
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int at = 0; at < lines.length - 1; at++) {
            reading.line(lines[at]);
        }
        return reading.told;
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        if (line.isEmpty()) {
            dispatch();
        } else if (colon < 0) {
            field(line, "");
        } else if (colon > 0) {
            String value = line.substring(colon + 1);
            field(line.substring(0, colon), value.startsWith(" ") ? value.substring(1) : value);
        }
    }

    private void field(String name, String value) {
        if (name.equals("data")) {
            data += value + "\n";
        } else if (name.equals("event")) {
            type = value;
        }
    }

    private void dispatch() {
        if (!data.isEmpty()) {
            told.add(
                    (type.isEmpty() ? "message" : type)
                            + "="
                            + data.substring(0, data.length() - 1));
        }
        data = "";
        type = "";
    }
}

package app.pythia.delphi.http;

import java.util.List;

/// An answer as a server sends it.
///
/// @param bytes all that goes over the line
/// @param places where in it each byte of the body stands
record Framed(byte[] bytes, byte[] body, List<Integer> places) {

    /// How much of the body is in the first bytes.
    int bodyBytesIn(int first) {
        return (int) places.stream().filter(place -> place < first).count();
    }

    /// Whether HTTP takes it for whole then.
    boolean isWholeWith(int first) {
        return first == bytes.length;
    }
}

package app.pythia.delphi.sse;

/// How much of a stream is taken at most.
///
/// @param lineBytes of one line
/// @param eventBytes of one event's data
/// @param streamBytes of the whole stream, comments too
/// @param events that carry data
public record SseLimits(int lineBytes, int eventBytes, long streamBytes, int events) {

    /// Beyond any answer: four minutes of sound in one event, an hour in all.
    public static final SseLimits OF_AN_ANSWER =
            new SseLimits(32 << 20, 32 << 20, 512L << 20, 1_000_000);
}

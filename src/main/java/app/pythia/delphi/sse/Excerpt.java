package app.pythia.delphi.sse;

import java.nio.charset.StandardCharsets;

/// Takes a long text out of an event while its line is still coming, so that it can be used before
/// the event has come whole, and need not be kept.
///
/// It looks for events of the plain shape `data: {"name": "text…`: a JSON object, begun in the
/// event's first data line, whose first member is the text that is looked for. Of that text it
/// takes out what its reader wants of its beginning. All else, and every event of another shape,
/// stays in the event. Whether the event is one, and not broken off or the end of a JSON that is
/// none, is known only when the parser tells it.
///
/// For one parser. Not safe for use by several threads.
public final class Excerpt {

    /// Who is given the text as it comes.
    public interface Reader {

        /// The next bytes of the text, and perhaps what follows it: from `from` up to `to`, which
        /// is above.
        ///
        /// @return how many of them it takes; those it leaves stay in the event, with the rest of
        ///   it
        int read(byte[] bytes, int from, int to);
    }

    private static final String FIELD = "data:";
    private static final int OVER = -1;

    private final byte[] shape;
    private final int nameEnd;
    private final Reader reader;
    private int matched = OVER;

    /// @param name of the member, plain ASCII that JSON need not escape
    public Excerpt(String name, Reader reader) {
        this.shape = (FIELD + "{\"" + name + "\":\"").getBytes(StandardCharsets.US_ASCII);
        this.nameEnd = shape.length - 2;
        this.reader = reader;
    }

    /// A line begins in which an event's data may begin.
    void begin() {
        matched = 0;
    }

    /// Whether the rest of the line is of no interest.
    boolean isOver() {
        return matched == OVER;
    }

    /// Sees what comes of the line, from its first byte on, with nothing left out.
    ///
    /// @return how many bytes from `from` on are taken out; where it is none, it has seen one
    int take(byte[] bytes, int from, int to) {
        if (matched < shape.length) {
            match(bytes[from]);
            return 0;
        }
        int taken = reader.read(bytes, from, to);
        if (from + taken < to) {
            matched = OVER;
        }
        return taken;
    }

    private void match(byte b) {
        if (b == shape[matched]) {
            matched++;
        } else if (!(isBlank(b) && mayBeBlank())) {
            matched = OVER;
        }
    }

    /// Before the object, and between its signs.
    private boolean mayBeBlank() {
        return matched == FIELD.length() || matched == FIELD.length() + 1 || matched >= nameEnd;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }
}

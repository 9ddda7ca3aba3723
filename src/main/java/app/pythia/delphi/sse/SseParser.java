package app.pythia.delphi.sse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads a stream of server-sent events from bytes as they come, by the rules of the WHATWG HTML
/// Living Standard, section 9.2.6 "Interpreting an event stream". The bytes may be cut anywhere. An
/// event that no empty line ends is none.
///
/// Fields `id` and `retry` are passed over: Pythia never connects again by itself. Not safe for use
/// by several threads.
public final class SseParser {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final String DEFAULT_TYPE = "message";

    private final Consumer<? super SseEvent> events;
    private final @Nullable Excerpt excerpt;
    private final Gathered line;
    private final Gathered data;
    private long bytesLeft;
    private int eventsLeft;
    private String type = "";
    private boolean hasData;
    private boolean firstLine = true;
    private boolean afterCarriageReturn;
    private boolean watches;

    /// A parser at the start of a stream, which hands each event on as soon as its empty line has
    /// come.
    public SseParser(Consumer<? super SseEvent> events) {
        this(events, SseLimits.OF_AN_ANSWER);
    }

    SseParser(Consumer<? super SseEvent> events, SseLimits limits) {
        this(events, null, limits);
    }

    /// The same, with a text that is taken out of events of the usual name while they come. What it
    /// has taken out is not in their data.
    public SseParser(Consumer<? super SseEvent> events, Excerpt excerpt) {
        this(events, excerpt, SseLimits.OF_AN_ANSWER);
    }

    SseParser(Consumer<? super SseEvent> events, @Nullable Excerpt excerpt, SseLimits limits) {
        this.events = events;
        this.excerpt = excerpt;
        this.line = new Gathered(limits.lineBytes());
        this.data = new Gathered(limits.eventBytes());
        this.bytesLeft = limits.streamBytes();
        this.eventsLeft = limits.events();
        beginLine();
    }

    /// Takes the next bytes.
    ///
    /// @throws IllegalStateException at the byte with which a limit is passed; the events before it
    ///   have been handed on
    public void feed(byte[] bytes, int offset, int length) {
        int taken = (int) Math.min(length, bytesLeft);
        bytesLeft -= taken;
        read(bytes, offset, taken);
        if (taken < length) {
            throw new IllegalStateException("a stream without end");
        }
    }

    private void read(byte[] bytes, int offset, int length) {
        int start = offset;
        int end = offset + length;
        int at = offset;
        while (at < end) {
            int taken = watches ? takeOut(bytes, start, at, end) : 0;
            if (taken > 0) {
                at += taken;
                start = at;
            } else {
                start = take(bytes, start, at);
                at++;
            }
        }
        line.add(bytes, start, end - start);
    }

    /// Takes in the byte at `at`.
    ///
    /// @return where what has come of its line begins
    private int take(byte[] bytes, int start, int at) {
        byte b = bytes[at];
        int next = start;
        if (b == '\n' && afterCarriageReturn) {
            next = at + 1;
        } else if (b == '\n' || b == '\r') {
            line.add(bytes, start, at - start);
            endLine();
            next = at + 1;
        }
        afterCarriageReturn = b == '\r';
        return next;
    }

    /// Nothing is taken out of an event whose data has begun, or whose name gives it another
    /// meaning.
    private void beginLine() {
        watches = excerpt != null && !hasData && (type.isEmpty() || type.equals(DEFAULT_TYPE));
        if (excerpt != null) {
            excerpt.begin();
        }
    }

    /// @return how many bytes from `at` on are taken out of the line, of which those from `start`
    ///   on have not been gathered yet
    private int takeOut(byte[] bytes, int start, int at, int end) {
        boolean endsTheLastLine = bytes[at] == '\n' && afterCarriageReturn;
        int to = start + Math.min(end - start, line.room());
        if (excerpt == null || endsTheLastLine || at >= to) {
            return 0;
        }
        int taken = excerpt.take(bytes, at, to);
        watches = !excerpt.isOver();
        if (taken > 0) {
            line.add(bytes, start, at - start);
            line.leaveOut(taken);
        }
        return taken;
    }

    private void endLine() {
        int leftOut = line.leftOut();
        byte[] ended = line.take();
        byte[] content = firstLine ? withoutByteOrderMark(ended) : ended;
        firstLine = false;
        if (content.length == 0) {
            dispatch();
        } else if (content[0] != ':') {
            data.leaveOut(leftOut);
            field(content);
        }
        beginLine();
    }

    private static byte[] withoutByteOrderMark(byte[] content) {
        boolean marked = content.length >= 3 && Arrays.equals(content, 0, 3, BYTE_ORDER_MARK, 0, 3);
        return marked ? Arrays.copyOfRange(content, 3, content.length) : content;
    }

    private void field(byte[] content) {
        int colon = indexOfColon(content);
        int valueAt = Math.min(content.length, colon + 1);
        if (valueAt < content.length && content[valueAt] == ' ') {
            valueAt++;
        }
        switch (new String(content, 0, colon, StandardCharsets.UTF_8)) {
            case "data" -> addData(content, valueAt);
            case "event" ->
                    type =
                            new String(
                                    content,
                                    valueAt,
                                    content.length - valueAt,
                                    StandardCharsets.UTF_8);
            default -> {} // id, retry and unknown fields
        }
    }

    private static int indexOfColon(byte[] content) {
        for (int at = 0; at < content.length; at++) {
            if (content[at] == ':') {
                return at;
            }
        }
        return content.length;
    }

    private void addData(byte[] content, int from) {
        if (hasData) {
            data.add(new byte[] {'\n'}, 0, 1);
        }
        data.add(content, from, content.length - from);
        hasData = true;
    }

    private void dispatch() {
        if (hasData) {
            if (eventsLeft-- == 0) {
                throw new IllegalStateException("events without end");
            }
            events.accept(new SseEvent(type.isEmpty() ? DEFAULT_TYPE : type, data.take()));
        }
        hasData = false;
        type = "";
    }
}

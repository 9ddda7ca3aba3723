package app.pythia.delphi.http;

import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.ReplyStream;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// An answer as it comes from the line.
final class HttpReplyStream implements ReplyStream {
    private final OpenResponse response;
    private final Meaning meaning;
    private final Queue<ReplyEvent> waiting = new ArrayDeque<>();
    private final byte[] piece = new byte[16 * 1024];
    private @Nullable ReplyEvent last;
    private @Nullable Thread rest;
    private volatile boolean closed;

    HttpReplyStream(OpenResponse response, Meaning meaning) {
        this.response = response;
        this.meaning = meaning;
    }

    @Override
    public int sampleRate() {
        return meaning.sampleRate();
    }

    @Override
    public ReplyEvent next() {
        if (last != null) {
            return last;
        }
        ReplyEvent event =
                closed ? new ReplyEvent.CutShort(new DelphiProblem.Closed()) : nextOfLine();
        if (event instanceof ReplyEvent.Finished || event instanceof ReplyEvent.CutShort) {
            last = event;
            letGo(event);
        }
        return event;
    }

    /// A connection whose answer has ended as it should can be used again.
    private void letGo(ReplyEvent end) {
        if (end instanceof ReplyEvent.Finished) {
            rest = response.release();
        } else {
            response.close();
        }
    }

    @Override
    public void close() {
        closed = true;
        response.close();
    }

    /// Waits until what followed the end has been read or given up.
    void awaitRest() throws InterruptedException {
        if (rest != null) {
            rest.join();
        }
    }

    private ReplyEvent nextOfLine() {
        try {
            while (waiting.isEmpty()) {
                int count = response.read(piece, 0, piece.length);
                waiting.addAll(count < 0 ? meaning.atEnd() : meaning.of(piece, count));
            }
            return waiting.remove();
        } catch (DelphiException broken) {
            return new ReplyEvent.CutShort(closed ? new DelphiProblem.Closed() : broken.problem());
        }
    }
}

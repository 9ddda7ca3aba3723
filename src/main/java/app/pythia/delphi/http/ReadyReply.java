package app.pythia.delphi.http;

import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.ReplyStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/// An answer that has come already.
final class ReadyReply implements ReplyStream {
    private final int sampleRate;
    private final Queue<ReplyEvent> rest;
    private final ReplyEvent last;
    private volatile boolean closed;

    /// @param events all of it, with its end
    ReadyReply(int sampleRate, List<ReplyEvent> events) {
        this.sampleRate = sampleRate;
        this.rest = new ArrayDeque<>(events);
        this.last = events.getLast();
    }

    @Override
    public int sampleRate() {
        return sampleRate;
    }

    @Override
    public ReplyEvent next() {
        if (closed && !rest.isEmpty()) {
            return new ReplyEvent.CutShort(new DelphiProblem.Closed());
        }
        ReplyEvent event = rest.poll();
        return event == null ? last : event;
    }

    @Override
    public void close() {
        closed = true;
    }
}

package app.pythia.delphi.http;

import app.pythia.delphi.ReplyEvent;
import app.pythia.soak.CutAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What has been told of an answer up to now: by one thread, while another one waits for it.
final class Telling {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);

    private final List<ReplyEvent> events = new ArrayList<>();

    /// Takes what is told next; says whether more is to come.
    synchronized boolean hear(ReplyEvent event) {
        events.add(event);
        notifyAll();
        return !(event instanceof ReplyEvent.Finished) && !(event instanceof ReplyEvent.CutShort);
    }

    synchronized CutAnswer.Told now() {
        return new CutAnswer.Told(
                !events.isEmpty() && events.getLast() instanceof ReplyEvent.Finished,
                Told.words(events),
                Told.sound(events));
    }

    /// Waits until that much has been told, but not for ever.
    synchronized void await(CutAnswer.Told least) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        long left = PATIENCE;
        while (!holds(least) && left > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = end - System.nanoTime();
        }
    }

    private boolean holds(CutAnswer.Told least) {
        CutAnswer.Told now = now();
        return (now.complete() || !least.complete())
                && now.words().length() >= least.words().length()
                && now.sound().length >= least.sound().length;
    }
}

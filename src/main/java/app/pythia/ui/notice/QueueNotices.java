package app.pythia.ui.notice;

import app.pythia.turn.Queued;
import app.pythia.ui.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What waits to be sent, in words.
public final class QueueNotices {
    private QueueNotices() {}

    /// What to say of it at a moment; nothing if nothing waits.
    public static Optional<Notice> of(Queued queued, Instant now) {
        return switch (queued) {
            case Queued.Nothing() -> Optional.empty();
            case Queued.Waiting(int messages, var problem, Instant next) when next.isAfter(now) ->
                    Optional.of(
                            new Notice(
                                    waiting(messages),
                                    next(
                                            Notices.of(problem).title(),
                                            Duration.between(now, next))));
            case Queued.Waiting(int messages, var _, Instant _) ->
                    Optional.of(new Notice(waiting(messages), Words.of("notice.queue.sending")));
            case Queued.Stopped(int messages, var problem) ->
                    Optional.of(
                            new Notice(
                                    waiting(messages),
                                    Words.of("notice.queue.stopped", Notices.of(problem).title())));
        };
    }

    private static String waiting(int messages) {
        return Words.of("notice.queue.waiting", messages);
    }

    private static String next(String why, Duration time) {
        long seconds = Math.ceilDiv(time.toMillis(), 1000);
        return seconds < 60
                ? Words.of("notice.queue.next-in-seconds", why, seconds)
                : Words.of("notice.queue.next-in-minutes", why, seconds / 60, seconds % 60);
    }
}

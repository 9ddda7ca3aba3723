package app.pythia.ui.notice;

import app.pythia.turn.Queued;
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
                                    Notices.of(problem).title()
                                            + ". Next try in "
                                            + length(Duration.between(now, next))
                                            + "."));
            case Queued.Waiting(int messages, var _, Instant _) ->
                    Optional.of(new Notice(waiting(messages), "Sending as soon as it can be."));
            case Queued.Stopped(int messages, var problem) ->
                    Optional.of(new Notice(waiting(messages), Notices.of(problem).title() + "."));
        };
    }

    private static String waiting(int messages) {
        return messages == 1
                ? "1 message is kept and waits to be sent"
                : messages + " messages are kept and wait to be sent";
    }

    private static String length(Duration time) {
        long seconds = Math.ceilDiv(time.toMillis(), 1000);
        return seconds < 60 ? seconds + " s" : "%d:%02d min".formatted(seconds / 60, seconds % 60);
    }
}

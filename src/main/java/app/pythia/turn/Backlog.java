package app.pythia.turn;

import app.pythia.conversation.MessageId;
import app.pythia.support.Observable;
import app.pythia.support.Sleeper;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is to be sent as soon as the service takes it, in the order in which it was said. After a
/// failure, the first is tried again: when the service says, or after a second, two, four, … and at
/// last every half minute. Safe for use by any thread.
final class Backlog implements AutoCloseable {
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final InstantSource clock;
    private final Sleeper sleeper;
    private final Runnable due;
    private final Observable<Queued> state = new Observable<>(new Queued.Nothing());
    private final List<Unsent> waiting = new ArrayList<>();
    private Duration pause = SHORTEST;
    private Instant notBefore = Instant.MIN;
    private Problem problem = new Problem.Internal();
    private Pace pace = Pace.BY_ITSELF;
    private @Nullable Thread timer;

    private enum Pace {
        BY_ITSELF,
        STOPPED
    }

    /// @param due is run, on a thread of its own, when the first is to be tried; whoever runs it
    ///   asks for [#next]
    Backlog(InstantSource clock, Sleeper sleeper, Runnable due) {
        this.clock = clock;
        this.sleeper = sleeper;
        this.due = due;
    }

    Observable<Queued> state() {
        return state;
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    /// Puts words behind all that wait; those that wait already keep their place. When they are
    /// tried is said next: by [#failed], [#stop] or [#hurry].
    synchronized void add(Unsent words) {
        int place = 0;
        while (place < waiting.size() && !waiting.get(place).message().equals(words.message())) {
            place++;
        }
        if (place < waiting.size()) {
            waiting.set(place, words);
        } else {
            waiting.add(words);
        }
    }

    /// The first was tried, or one that comes before it, and could not be sent.
    ///
    /// @param after how long the service wants not to be asked, if it told
    synchronized void failed(Problem why, Optional<Duration> after) {
        problem = why;
        pace = Pace.BY_ITSELF;
        notBefore = clock.instant().plus(after.orElse(pause));
        pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        schedule();
    }

    /// Nothing is tried until the user says so.
    synchronized void stop(Problem why) {
        problem = why;
        pace = Pace.STOPPED;
        show();
    }

    /// The service takes what it is sent.
    synchronized void reached() {
        pause = SHORTEST;
        notBefore = Instant.MIN;
        pace = Pace.BY_ITSELF;
        schedule();
    }

    /// The user wants it tried now: but not before the service wants to be asked again.
    synchronized void hurry(Earliest earliest) {
        pace = Pace.BY_ITSELF;
        if (earliest == Earliest.NOW) {
            notBefore = Instant.MIN;
        }
        schedule();
    }

    enum Earliest {
        NOW,
        AS_TOLD
    }

    /// The first, if it may be tried now; it keeps its place until it is sent.
    synchronized Optional<Unsent> next() {
        if (waiting.isEmpty() || pace == Pace.STOPPED || clock.instant().isBefore(notBefore)) {
            return Optional.empty();
        }
        return Optional.of(waiting.getFirst());
    }

    /// Something waits no longer.
    synchronized void remove(MessageId message) {
        waiting.removeIf(it -> it.message().equals(message));
        show();
    }

    @Override
    public synchronized void close() {
        waiting.clear();
        stopTimer();
    }

    private void schedule() {
        stopTimer();
        show();
        if (!waiting.isEmpty() && pace == Pace.BY_ITSELF) {
            Duration left = Duration.between(clock.instant(), latest(notBefore));
            timer = Thread.ofVirtual().name("queue").start(() -> await(left));
        }
    }

    private Instant latest(Instant moment) {
        Instant now = clock.instant();
        return moment.isBefore(now) ? now : moment;
    }

    private void await(Duration time) {
        try {
            sleeper.sleep(time);
            isDue();
            due.run();
        } catch (InterruptedException another) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void isDue() {
        notBefore = Instant.MIN;
    }

    private void stopTimer() {
        if (timer != null && !timer.equals(Thread.currentThread())) {
            timer.interrupt();
        }
        timer = null;
    }

    private void show() {
        if (waiting.isEmpty()) {
            state.set(new Queued.Nothing());
        } else if (pace == Pace.STOPPED) {
            state.set(new Queued.Stopped(waiting.size(), problem));
        } else {
            state.set(new Queued.Waiting(waiting.size(), problem, latest(notBefore)));
        }
    }
}

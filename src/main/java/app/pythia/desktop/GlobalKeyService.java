package app.pythia.desktop;

import app.pythia.settings.KeyChord;
import app.pythia.support.Observable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks for the combination of keys that is wanted at the moment, and says how that goes. Every
/// call returns at once, from any thread; starting and stopping are done on a thread of its own,
/// one after the other, and a start that takes too long is given up.
public final class GlobalKeyService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GlobalKeyService.class);
    private static final Duration LONGEST_END = Duration.ofMillis(200);

    private final GlobalKeys keys;
    private final GlobalKeys.Heard heard;
    private final Observable<GlobalKeyState> state = new Observable<>(new GlobalKeyState.Off());
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Thread worker =
            Thread.ofPlatform().daemon().name("global-key").unstarted(this::work);
    private Optional<GlobalKeys.Listening> current = Optional.empty();
    private Optional<Thread> starter = Optional.empty();
    private int attempt;

    /// What the worker hears of.
    private sealed interface Event {
        record Wanted(Optional<KeyChord> chord) implements Event {}

        record Started(int attempt, GlobalKeys.Listening listening) implements Event {}

        record Failed(int attempt, GlobalKeyProblem problem) implements Event {}

        record TakesLong(int attempt) implements Event {}
    }

    /// @param heard is told on threads of the system's; it must be quick
    public GlobalKeyService(GlobalKeys keys, GlobalKeys.Heard heard) {
        this.keys = keys;
        this.heard = heard;
        worker.start();
    }

    public Observable<GlobalKeyState> state() {
        return state;
    }

    /// Looks for another combination, or for none.
    public void want(Optional<KeyChord> chord) {
        events.add(new Event.Wanted(chord));
    }

    /// Ends it within 200 ms, whatever hangs. Closing it again does nothing.
    @Override
    public void close() {
        worker.interrupt();
        try {
            worker.join(LONGEST_END);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            while (true) {
                handle(events.take());
            }
        } catch (InterruptedException closed) {
            stop();
        }
    }

    private void handle(Event event) {
        switch (event) {
            case Event.Wanted(Optional<KeyChord> chord) -> {
                stop();
                state.set(new GlobalKeyState.Off());
                chord.ifPresent(this::start);
            }
            case Event.Started started when started.attempt != attempt -> end(started.listening);
            case Event.Started(int _, GlobalKeys.Listening listening) -> {
                current = Optional.of(listening);
                state.set(new GlobalKeyState.On(listening.keys()));
            }
            case Event.Failed failed when failed.attempt == attempt -> fail(failed.problem);
            case Event.TakesLong late
                    when late.attempt == attempt
                            && state.get() instanceof GlobalKeyState.Starting -> {
                starter.ifPresent(Thread::interrupt);
                attempt++;
                fail(GlobalKeyProblem.NO_ANSWER);
            }
            case Event.Failed _, Event.TakesLong _ -> {}
        }
    }

    private void fail(GlobalKeyProblem problem) {
        state.set(new GlobalKeyState.Failed(problem));
    }

    private void start(KeyChord chord) {
        int mine = attempt;
        state.set(new GlobalKeyState.Starting());
        starter =
                Optional.of(
                        Thread.ofPlatform()
                                .daemon()
                                .name("global-key-start")
                                .start(() -> events.add(outcome(mine, chord))));
        CompletableFuture.delayedExecutor(keys.patience().toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> events.add(new Event.TakesLong(mine)));
    }

    private Event outcome(int mine, KeyChord chord) {
        try {
            return new Event.Started(mine, keys.listen(chord, heard));
        } catch (GlobalKeyException failed) {
            LOG.debug("Keys are not heard of elsewhere: {}", failed.getMessage());
            return new Event.Failed(mine, failed.problem());
        } catch (InterruptedException stopped) {
            return new Event.Failed(mine, GlobalKeyProblem.NO_ANSWER);
        } catch (RuntimeException | LinkageError unforeseen) {
            LOG.warn("Keys cannot be heard of elsewhere", unforeseen);
            return new Event.Failed(mine, GlobalKeyProblem.FAILED);
        }
    }

    /// What was begun before no longer counts.
    private void stop() {
        attempt++;
        starter.ifPresent(Thread::interrupt);
        starter = Optional.empty();
        current.ifPresent(GlobalKeyService::end);
        current = Optional.empty();
        heard.lost();
    }

    private static void end(GlobalKeys.Listening listening) {
        try {
            listening.close();
        } catch (RuntimeException stuck) {
            LOG.warn("Keys may still be heard of elsewhere", stuck);
        }
    }
}

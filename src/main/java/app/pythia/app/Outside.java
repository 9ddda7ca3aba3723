package app.pythia.app;

import app.pythia.app.Doorbell.Reply;
import app.pythia.app.Doorbell.Wish;
import app.pythia.desktop.GlobalKeyService;
import app.pythia.desktop.GlobalKeyState;
import app.pythia.desktop.GlobalKeyWay;
import app.pythia.desktop.GlobalKeys;
import app.pythia.desktop.Notifications;
import app.pythia.settings.KeyChord;
import app.pythia.settings.Settings;
import app.pythia.settings.TalkReach;
import app.pythia.settings.Talking;
import app.pythia.settings.WindowPlaces;
import app.pythia.support.Observable;
import app.pythia.support.Subscription;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.settings.GlobalKeyPort;
import app.pythia.ui.talk.TalkRemote;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the window has to do with the rest of the desktop, whichever window there is: what is asked
/// of it from there, where it stands, and what is told there. Every call may come from any thread.
final class Outside implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Outside.class);

    /// Shorter than whoever asks waits.
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final Observable<Integer> calls = new Observable<>(0);
    private final Surroundings surroundings;
    private final GlobalKeyService keys;
    private final Executor window;
    private volatile Optional<TalkRemote> remote = Optional.empty();
    private Subscription settled = () -> {};

    /// What there is around the window.
    ///
    /// @param places where the windows stand; they are closed with the rest
    record Surroundings(
            WindowPlaces places, GlobalKeyWay way, GlobalKeys keys, Notifications notifications) {}

    Outside(Surroundings surroundings) {
        this(surroundings, FxBridge::later);
    }

    /// @param window runs something on the window's thread
    Outside(Surroundings surroundings, Executor window) {
        this.surroundings = surroundings;
        this.window = window;
        keys = new GlobalKeyService(surroundings.keys(), new Heard());
    }

    /// Looks for the keys that are settled, as they change.
    void obey(Observable<Settings> settings) {
        Observable<Optional<KeyChord>> wanted = new Observable<>(Optional.empty());
        settled = settings.subscribe(now -> wanted.set(chord(now.talking())));
        wanted.subscribe(keys::want);
        keys.state().subscribe(Outside::log);
    }

    /// Which keys is nobody's business.
    private static void log(GlobalKeyState state) {
        LOG.info("global-key={}", state.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }

    private static Optional<KeyChord> chord(Talking talking) {
        return talking.reach() == TalkReach.EVERYWHERE
                ? Optional.of(talking.chord())
                : Optional.empty();
    }

    /// How it stands with the keys.
    GlobalKeyPort globalKeys() {
        return new GlobalKeyPort(surroundings.way(), keys.state());
    }

    WindowPlaces places() {
        return surroundings.places();
    }

    Notifications notifications() {
        return surroundings.notifications();
    }

    /// Changes whenever the window is to come to the front.
    Observable<Integer> calls() {
        return calls;
    }

    /// This window is there from now on.
    void reaches(TalkRemote talk) {
        remote = Optional.of(talk);
    }

    void reachesNothing() {
        remote = Optional.empty();
    }

    /// Does what another process wants, and says what became of it; waits for the window.
    Reply answer(Wish wish) {
        return switch (wish) {
            case SHOW -> {
                calls.update(count -> count + 1);
                yield Reply.OK;
            }
            case TALK_START -> ask(TalkRemote::start);
            case TALK_STOP -> ask(TalkRemote::stop);
            case TALK_TOGGLE -> ask(TalkRemote::toggle);
        };
    }

    @Override
    public void close() {
        settled.close();
        keys.close();
        surroundings.places().close();
    }

    private Reply ask(Function<TalkRemote, TalkRemote.Reply> what) {
        CompletableFuture<TalkRemote.Reply> reply = new CompletableFuture<>();
        tell(talk -> reply.complete(what.apply(talk)));
        try {
            return remote.isEmpty()
                    ? Reply.NOT_NOW
                    : reply(reply.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException busy) {
            return Reply.NOT_NOW;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Reply.NOT_NOW;
        }
    }

    /// Tells the window, if there is one, on its thread.
    private void tell(Consumer<TalkRemote> what) {
        if (remote.isPresent()) {
            window.execute(() -> remote.ifPresent(what));
        }
    }

    private static Reply reply(TalkRemote.Reply reply) {
        return switch (reply) {
            case LISTENS -> Reply.LISTENS;
            case LISTENED_ALREADY -> Reply.LISTENED_ALREADY;
            case ENDED -> Reply.ENDED;
            case SENT -> Reply.SENT;
            case NOTHING_TO_END -> Reply.NOTHING_TO_END;
            case NOT_NOW -> Reply.NOT_NOW;
        };
    }

    /// Brings the keys to the window.
    private final class Heard implements GlobalKeys.Heard {
        @Override
        public void pressed() {
            tell(TalkRemote::keyPressed);
        }

        @Override
        public void released() {
            tell(TalkRemote::keyReleased);
        }

        @Override
        public void lost() {
            tell(TalkRemote::keyLost);
        }
    }
}

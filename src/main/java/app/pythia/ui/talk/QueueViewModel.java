package app.pythia.ui.talk;

import app.pythia.support.Subscription;
import app.pythia.turn.Queued;
import app.pythia.turn.Turns;
import app.pythia.ui.fx.Delay;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.notice.Notice;
import app.pythia.ui.notice.QueueNotices;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What waits to be sent, and how long until it is tried again, counted down. Used on the window's
/// thread alone.
public final class QueueViewModel {
    private static final Duration TICK = Duration.ofSeconds(1);

    private final Turns turns;
    private final Delay delay;
    private final InstantSource clock;
    private final ReadOnlyObjectProperty<Queued> queued;
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Subscription tick = () -> {};

    QueueViewModel(Turns turns, FxBridge bridge, Delay delay, InstantSource clock) {
        this.turns = turns;
        this.delay = delay;
        this.clock = clock;
        queued = bridge.watch(turns.queued());
        queued.subscribe(_ -> show());
    }

    /// What to say of it; nothing if nothing waits.
    ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Tries it now.
    void sendNow() {
        turns.sendQueuedNow();
    }

    private void show() {
        tick.close();
        Queued now = queued.get();
        notice.set(QueueNotices.of(now, clock.instant()));
        if (now instanceof Queued.Waiting waiting && waiting.next().isAfter(clock.instant())) {
            tick = delay.after(TICK, this::show);
        }
    }
}

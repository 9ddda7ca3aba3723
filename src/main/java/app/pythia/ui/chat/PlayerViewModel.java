package app.pythia.ui.chat;

import app.pythia.conversation.MessageId;
import app.pythia.settings.Listening;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.turn.Player;
import app.pythia.turn.Player.Flow;
import app.pythia.turn.Player.Heard;
import app.pythia.turn.Turns;
import app.pythia.ui.fx.FxBridge;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is being heard, what can be done with it, and how it sounds. Used on the window's thread
/// alone.
public final class PlayerViewModel {
    /// The speeds to choose from, slowest first.
    public static final List<Double> SPEEDS = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0);

    private static final double SAME = 0.001;

    private final Turns turns;
    private final Player player;
    private final SettingsStore settings;
    private final ReadOnlyObjectWrapper<Optional<Playing>> playing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Listening> listening = new ReadOnlyObjectWrapper<>();

    /// The message that is being heard, or stands still.
    public record Playing(MessageId message, Flow flow) {}

    public PlayerViewModel(Turns turns, SettingsStore settings, FxBridge bridge) {
        this.turns = turns;
        this.settings = settings;
        player = turns.player();
        ReadOnlyObjectProperty<Optional<Heard>> heard = bridge.watch(player.heard());
        heard.subscribe(now -> playing.set(now.map(it -> new Playing(it.message(), it.flow()))));
        ReadOnlyObjectProperty<Settings> settled = bridge.watch(settings.settings());
        settled.subscribe(now -> listening.set(now.listening()));
    }

    /// What is being heard, if anything is.
    public ReadOnlyObjectProperty<Optional<Playing>> playing() {
        return playing.getReadOnlyProperty();
    }

    /// How it sounds.
    public ReadOnlyObjectProperty<Listening> listening() {
        return listening.getReadOnlyProperty();
    }

    /// Where in its sound it is; to be asked once a frame.
    Duration position() {
        return player.position();
    }

    /// How much of its sound has come; to be asked once a frame.
    Duration length() {
        return player.heard().get().map(Heard::length).orElse(Duration.ZERO);
    }

    /// Lets it stand still, or go on; says whether anything was heard.
    public boolean pauseOrGoOn() {
        Optional<Heard> now = player.heard().get();
        now.map(Heard::flow)
                .ifPresent(flow -> {
                    switch (flow) {
                        case PLAYING -> player.pause();
                        case PAUSED -> player.goOn();
                    }
                });
        return now.isPresent();
    }

    /// Silences it for good.
    public void stop() {
        turns.cancel();
    }

    void seek(Duration position) {
        player.seek(position);
    }

    /// Sets how loud it is, for what is heard and for what will be.
    ///
    /// @param percent 0 to 100
    public void volume(int percent) {
        change(it -> it.withVolume(percent));
    }

    /// Sets how fast it is, in the same way.
    public void speed(double speed) {
        change(it -> it.withSpeed(speed));
    }

    /// The next of the speeds, if there is one; says whether anything is heard, and does nothing if
    /// not.
    public boolean faster() {
        return whileHeard(
                SPEEDS.stream().filter(it -> it > listening.get().speed() + SAME).findFirst());
    }

    /// The same with the speed before.
    public boolean slower() {
        return whileHeard(
                SPEEDS.reversed().stream()
                        .filter(it -> it < listening.get().speed() - SAME)
                        .findFirst());
    }

    private boolean whileHeard(Optional<Double> wanted) {
        boolean heard = playing.get().isPresent();
        wanted.filter(_ -> heard).ifPresent(this::speed);
        return heard;
    }

    private void change(UnaryOperator<Listening> how) {
        settings.update(was -> was.withListening(how.apply(was.listening())));
    }
}

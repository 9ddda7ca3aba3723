package app.pythia.ui.settings;

import app.pythia.settings.ApiKey;
import app.pythia.settings.KeptSecret;
import app.pythia.settings.KeyPlace;
import app.pythia.settings.Secret;
import app.pythia.settings.SecretState;
import app.pythia.settings.SecretState.Doing;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.notice.KeyNotices;
import app.pythia.ui.notice.SecretName;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The user's key, where it is kept, and the way to the clone that it leads to. Used on the
/// window's thread alone.
final class KeyViewModel {
    private final KeyPorts ports;
    private final SecretSetting key;
    private final ReadOnlyObjectWrapper<KeyPlace> place;
    private final ReadOnlyBooleanWrapper another = new ReadOnlyBooleanWrapper();
    private boolean follow;

    KeyViewModel(Settled settled, KeyPorts ports, FxBridge bridge) {
        this.ports = ports;
        place = new ReadOnlyObjectWrapper<>(KeyPorts.usual(settled.own().keyPlace()));
        ReadOnlyObjectProperty<SecretState> state = bridge.watch(ports.apiKey().state());
        key =
                new SecretSetting(
                        ports.apiKey(),
                        state,
                        new SecretSetting.Kind(
                                SecretName.KEY, "key", KeyViewModel::read, KeyNotices::noKey),
                        place::get,
                        ports.fixedBy());
        state.subscribe(this::changed);
    }

    SecretSetting key() {
        return key;
    }

    /// Where it is to be kept.
    ChoiceSetting<KeyPlace> places() {
        return new ChoiceSetting<>(
                Named.of("key-place", "Where the key is kept", ""),
                List.of(
                        ChoiceSetting.Option.of(
                                KeyPlace.KEYCHAIN,
                                "In the system’s keychain",
                                "Locked together with your other passwords."),
                        ChoiceSetting.Option.of(
                                KeyPlace.RUN,
                                "Only until Pythia is closed",
                                "It is asked for anew each time."),
                        ChoiceSetting.Option.of(
                                KeyPlace.FILE,
                                "In a file",
                                "Only you can read it, but it is not encrypted: whoever gets at your disk or your backups has it.")),
                place.getReadOnlyProperty(),
                this::choose);
    }

    /// Whether the key leads to another clone than is talked with.
    ReadOnlyBooleanProperty another() {
        return another.getReadOnlyProperty();
    }

    /// What the way there is called.
    String anotherName() {
        return ports.apiKey().state().get().secret().isPresent()
                ? "Talk with your own clone"
                : "Go to the demo clone";
    }

    void save() {
        // Before: it may be kept at once.
        boolean before = follow;
        follow = true;
        if (!key.save()) {
            follow = before;
        }
    }

    void remove() {
        follow = true;
        key.remove();
    }

    /// Goes to the clone that the key leads to.
    void reopen() {
        ports.reopen().run();
    }

    /// What else is secret is kept in the same place.
    private void choose(KeyPlace to) {
        place.set(to);
        key.move(to);
        KeptSecret password = ports.proxyPassword();
        password.state().get().secret().ifPresent(it -> password.keep(it, to));
    }

    /// Where something went wrong, the user is to see it first.
    private void changed(SecretState now) {
        another.set(ports.another().getAsBoolean());
        if (follow && now.doing() == Doing.NOTHING) {
            follow = false;
            if (another.get() && now.problem().isEmpty()) {
                reopen();
            }
        }
    }

    private static Optional<Secret> read(String text) {
        try {
            return Optional.of(Secret.of(ApiKey.of(text).secret()));
        } catch (IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }
}

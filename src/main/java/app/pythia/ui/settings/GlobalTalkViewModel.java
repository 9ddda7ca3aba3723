package app.pythia.ui.settings;

import app.pythia.desktop.GlobalKeyState;
import app.pythia.settings.KeyChord;
import app.pythia.settings.Settings;
import app.pythia.settings.TalkReach;
import app.pythia.ui.fx.FxBridge;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/// Talking while another program has the focus: whether, and by which keys, which are taken by
/// pressing them. Used on the window's thread alone.
final class GlobalTalkViewModel {
    private final Settled settled;
    private final GlobalKeyPort port;
    private final ObservableValue<GlobalKeyState> state;
    private final ReadOnlyBooleanWrapper capturing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    GlobalTalkViewModel(Settled settled, GlobalKeyPort port, FxBridge bridge) {
        this.settled = settled;
        this.port = port;
        state = bridge.watch(port.state());
    }

    SwitchSetting everywhere() {
        return new SwitchSetting(
                Named.of(
                        "everywhere",
                        "Talk while another program has the focus",
                        GlobalTalkWords.about(port.way())),
                settled.part(Settings::talking).map(it -> it.reach() == TalkReach.EVERYWHERE),
                on ->
                        settled.talking(was ->
                                was.withReach(on ? TalkReach.EVERYWHERE : TalkReach.WINDOW)));
    }

    /// The combination, in words.
    ObservableValue<String> keys() {
        return settled.part(Settings::talking).map(it -> it.chord().toString());
    }

    /// How it stands with hearing of it; empty while nobody wants it.
    ObservableValue<String> state() {
        return state.map(GlobalTalkWords::state);
    }

    /// Whether the keys that are pressed next are the combination.
    ReadOnlyBooleanProperty capturing() {
        return capturing.getReadOnlyProperty();
    }

    /// Why the last keys were not taken; empty if they were.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    void capture() {
        problem.set("");
        capturing.set(true);
    }

    /// The combination stays as it is.
    void leave() {
        capturing.set(false);
        problem.set("");
    }

    /// These were pressed together; those that cannot be used are told of, and others can be
    /// pressed.
    ///
    /// @param name the key's
    void pressed(Set<KeyChord.Modifier> held, String name) {
        Optional<KeyChord.KeyName> key = KeyChord.KeyName.named(name);
        problem.set(
                key.map(it -> KeyChord.unfit(held, it).map(GlobalTalkWords::unfit).orElse(""))
                        .orElseGet(GlobalTalkWords::unknownKey));
        if (problem.get().isEmpty()) {
            capturing.set(false);
            key.ifPresent(it -> settled.talking(was -> was.withChord(new KeyChord(held, it))));
        }
    }
}

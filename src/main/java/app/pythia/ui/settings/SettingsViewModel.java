package app.pythia.ui.settings;

import app.pythia.settings.SettingsProblem;
import app.pythia.ui.fx.Delay;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.notice.SettingsNotices;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The settings, as they can be changed in the window, and which part of them is looked at. Used on
/// the window's thread alone.
public final class SettingsViewModel {
    private final ReadOnlyObjectProperty<Optional<SettingsProblem>> problem;
    private final ReadOnlyObjectWrapper<Section> section =
            new ReadOnlyObjectWrapper<>(Section.CLONE);
    private final CloneViewModel clone;
    private final TalkingViewModel talking;
    private final MicrophoneViewModel microphone;
    private final ListeningViewModel listening;
    private final KeptSoundsViewModel keptSounds;
    private final AnswersViewModel answers;
    private final SpeechViewModel speech;
    private final NetworkViewModel network;
    private final DiagnosticsViewModel diagnostics;

    public SettingsViewModel(SettingsPorts ports, FxBridge bridge, Delay delay, ZoneId zone) {
        Settled settled =
                new Settled(
                        ports.store(), bridge.watch(ports.store().settings()), ports.own().id());
        problem = bridge.watch(ports.store().problem());
        clone = new CloneViewModel(settled, ports, bridge);
        talking = new TalkingViewModel(settled, ports.globalKeys(), bridge);
        microphone = new MicrophoneViewModel(settled, ports.sound(), bridge);
        listening = new ListeningViewModel(settled, ports.sound(), bridge);
        keptSounds = new KeptSoundsViewModel(settled, ports.keptSounds(), bridge);
        answers = new AnswersViewModel(settled, ports.times());
        speech = new SpeechViewModel(settled);
        network = new NetworkViewModel(settled, ports.keys(), bridge);
        diagnostics = new DiagnosticsViewModel(ports.sound().diagnostics(), bridge, zone, delay);
    }

    /// What is wrong with keeping the settings; empty if nothing is.
    ObservableValue<String> problem() {
        return problem.map(it -> it.map(SettingsNotices::of).orElse(""));
    }

    /// The part that is looked at.
    ReadOnlyObjectProperty<Section> section() {
        return section.getReadOnlyProperty();
    }

    /// Goes to the settings of the clone.
    public void goToClone() {
        go(Section.CLONE);
    }

    /// Goes to where the microphone is checked.
    public void goToMicrophone() {
        go(Section.MICROPHONE);
    }

    /// Looks at another part.
    void go(Section other) {
        if (other != section.get()) {
            leave();
            section.set(other);
            look();
        }
    }

    /// Looks at the part that stands `by` places further down; stays where there is none.
    void step(int by) {
        List<Section> all = List.of(Section.values());
        int next = all.indexOf(section.get()) + by;
        if (next >= 0 && next < all.size()) {
            go(all.get(next));
        }
    }

    /// The page is opened: looks anew at what may have changed.
    public void open() {
        leave();
        look();
    }

    /// The page is closed: ends the microphone check and the watch for devices, and goes back from
    /// what is half written.
    public void close() {
        leave();
    }

    CloneViewModel yourClone() {
        return clone;
    }

    TalkingViewModel talking() {
        return talking;
    }

    MicrophoneViewModel microphone() {
        return microphone;
    }

    ListeningViewModel listening() {
        return listening;
    }

    KeptSoundsViewModel keptSounds() {
        return keptSounds;
    }

    AnswersViewModel answers() {
        return answers;
    }

    SpeechViewModel speech() {
        return speech;
    }

    NetworkViewModel network() {
        return network;
    }

    DiagnosticsViewModel diagnostics() {
        return diagnostics;
    }

    private void leave() {
        clone.revert();
        network.revert();
        speech.texts().forEach(TextSetting::revert);
        talking.elsewhere().leave();
        microphone.check().stop();
        microphone.leave();
        listening.leave();
    }

    private void look() {
        switch (section.get()) {
            case MICROPHONE -> microphone.watch();
            case LISTENING -> listening.watch();
            case ANSWERS -> answers.refresh();
            case DIAGNOSTICS -> diagnostics.chooseNewest();
            case CLONE, TALKING, SOUNDS, SPEECH, NETWORK, DATA -> {}
        }
    }
}

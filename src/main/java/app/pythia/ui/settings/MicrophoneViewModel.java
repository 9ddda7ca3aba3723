package app.pythia.ui.settings;

import app.pythia.settings.Devices;
import app.pythia.settings.Settings;
import app.pythia.settings.VoiceFilters;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.settings.NumberSetting.Scale;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;

/// What is talked into, and what is done to its sound. Used on the window's thread alone.
final class MicrophoneViewModel {
    private final Settled settled;
    private final DeviceNames names;
    private final DeviceSetting microphone;
    private final CheckViewModel check;

    MicrophoneViewModel(Settled settled, SoundPorts sound, FxBridge bridge) {
        this.settled = settled;
        names =
                new DeviceNames(
                        () ->
                                new DeviceNames.Known(
                                        sound.devices().microphones(),
                                        sound.devices().systemMicrophone()),
                        sound.devices()::watch,
                        sound.background());
        microphone =
                DeviceSetting.of(
                        Named.of(
                                "microphone",
                                "Microphone",
                                "What you talk into. One that is unplugged is used again when it is back."),
                        settled.part(Settings::devices).map(Devices::microphone),
                        bridge.watch(names.known()),
                        name -> settled.devices(was -> was.withMicrophone(name)),
                        names::look);
        check = new CheckViewModel(sound.check(), settled, bridge);
    }

    DeviceSetting microphone() {
        return microphone;
    }

    /// Looks which microphones there are, now and as they come and go, until [#leave].
    void watch() {
        names.watch();
    }

    /// Nobody looks at them any more.
    void leave() {
        names.leave();
    }

    CheckViewModel check() {
        return check;
    }

    /// In decibels.
    NumberSetting gain() {
        return new NumberSetting(
                Named.of(
                        "gain",
                        "Gain",
                        "Makes your voice louder or softer. At 0 dB it stays as it is."),
                new Scale(VoiceFilters.LEAST_GAIN, VoiceFilters.MOST_GAIN, 1, 1),
                part(VoiceFilters::gainDb),
                Decibels::signed,
                db -> settled.filters(was -> was.withGainDb(db)));
    }

    SwitchSetting highPass() {
        return new SwitchSetting(
                Named.of(
                        "high-pass",
                        "Take rumble away (high-pass)",
                        "What lies below the voice goes: steps, traffic, knocks on the desk."),
                part(VoiceFilters::highPass),
                on -> settled.filters(was -> was.withHighPass(on)));
    }

    SwitchSetting noiseGate() {
        return new SwitchSetting(
                Named.of(
                        "noise-gate",
                        "Silence the pauses (noise gate)",
                        "What is only as loud as the room becomes silent. Very soft speech may go with it."),
                part(VoiceFilters::noiseGate),
                on -> settled.filters(was -> was.withNoiseGate(on)));
    }

    private <T> ObservableValue<T> part(Function<VoiceFilters, T> part) {
        return settled.part(Settings::filters).map(part);
    }
}

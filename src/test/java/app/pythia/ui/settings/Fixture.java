package app.pythia.ui.settings;

import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.ui.SoundFakes;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.ManualDelay;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;

/// The settings' view models over fakes, without a window.
final class Fixture {
    final SettingsStore store = SettingsStore.inMemory(Settings.DEFAULT);
    final SoundFakes sound = new SoundFakes();
    final ManualDelay delay = new ManualDelay();
    final FxBridge bridge = new FxBridge(Runnable::run);
    final SettingsViewModel model = with(ports -> ports);

    /// The same over other ports.
    SettingsViewModel with(UnaryOperator<SettingsPorts> ports) {
        return new SettingsViewModel(
                ports.apply(SettingsPorts.of(store).withSound(sound.ports())),
                bridge,
                delay,
                ZoneOffset.UTC);
    }

    Settings settings() {
        return store.settings().get();
    }
}

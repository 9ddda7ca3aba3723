package app.pythia.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.CloneId;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.ui.FakeSoundDevices;
import app.pythia.ui.fx.FxBridge;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.junit.jupiter.api.Test;

class DeviceSettingTest {
    private final SettingsStore store = SettingsStore.inMemory(Settings.DEFAULT);
    private final FakeSoundDevices devices = new FakeSoundDevices();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final FxBridge bridge = new FxBridge(Runnable::run);
    private final ReadOnlyObjectProperty<Settings> now = bridge.watch(store.settings());
    private final MicrophoneViewModel model =
            new MicrophoneViewModel(
                    new Settled(store, now, CloneId.FIRST),
                    new SoundPorts(
                            devices,
                            background::add,
                            SoundPorts.none().check(),
                            SoundPorts.none().diagnostics()),
                    bridge);
    private final DeviceSetting setting = model.microphone();

    @Test
    void devicesAreLookedUpInTheBackground() {
        devices.with(List.of("USB", "Built-in"), List.of());
        setting.look().run();
        assertThat(words()).containsExactly("System’s choice");
        goOn();

        assertThat(words()).containsExactly("System’s choice", "USB", "Built-in");
    }

    @Test
    void theyAreLookedUpOnceAtATime() {
        setting.look().run();
        setting.look().run();
        assertThat(background).hasSize(1);
        goOn();
        setting.look().run();

        assertThat(background).hasSize(1);
    }

    @Test
    void aDeviceThatComesWhileTheyAreLookedUpIsNotMissed() {
        DeviceNames names =
                new DeviceNames(
                        () -> {
                            List<String> found = devices.microphones();
                            if (found.isEmpty()) {
                                devices.with(List.of("USB"), List.of());
                            }
                            return new DeviceNames.Known(found, Optional.empty());
                        },
                        devices::watch,
                        background::add);
        names.watch();
        goOn();

        assertThat(names.known().get().orElseThrow().names()).containsExactly("USB");
    }

    @Test
    void aDeviceThatComesIsAmongThemWhileTheyAreWatched() {
        model.watch();
        goOn();
        devices.with(List.of("USB"), List.of());
        goOn();
        assertThat(words()).containsExactly("System’s choice", "USB");
        model.leave();
        devices.with(List.of(), List.of());
        goOn();

        assertThat(words()).containsExactly("System’s choice", "USB");
        assertThat(devices.watchers()).isZero();
    }

    @Test
    void theSystemsChoiceIsNamedWhereTheSystemTells() {
        devices.systems("Built-in");
        look();

        assertThat(words()).containsExactly("System’s choice (Built-in)");
    }

    @Test
    void theChosenDeviceIsSettledByItsName() {
        devices.with(List.of("USB"), List.of());
        look();
        setting.choose(setting.offer().getValue().choices().get(1));

        assertThat(settled()).contains("USB");
        assertThat(setting.offer().getValue().now().words()).isEqualTo("USB");
    }

    @Test
    void theSystemsChoiceSettlesNoNameAndIsNamedFromThenOn() {
        settle("USB");
        look();
        devices.systems("Built-in");
        setting.choose(setting.offer().getValue().choices().getFirst());
        goOn();

        assertThat(settled()).isEmpty();
        assertThat(setting.offer().getValue().now().words())
                .isEqualTo("System’s choice (Built-in)");
    }

    @Test
    void aChosenDeviceThatIsGoneIsKeptAndSaidToBeGone() {
        settle("USB");
        look();

        assertThat(words()).containsExactly("System’s choice", "USB (not connected)");
        assertThat(setting.offer().getValue().now().words()).isEqualTo("USB (not connected)");
        assertThat(settled()).contains("USB");
    }

    @Test
    void aChosenDeviceIsNotCalledGoneBeforeAnybodyHasLooked() {
        settle("USB");

        assertThat(setting.offer().getValue().now().words()).isEqualTo("USB");
    }

    @Test
    void aDeviceThatIsBackIsThereAgain() {
        settle("USB");
        look();
        devices.with(List.of("USB"), List.of());
        look();

        assertThat(words()).containsExactly("System’s choice", "USB");
    }

    @Test
    void twoDevicesOfOneNameAreOneChoice() {
        devices.with(List.of("USB", "USB"), List.of());
        look();

        assertThat(words()).containsExactly("System’s choice", "USB");
    }

    @Test
    void aLookThatFailsLeavesWhatWasKnown() {
        DeviceNames names =
                new DeviceNames(
                        () -> {
                            throw new IllegalStateException("no sound system");
                        },
                        devices::watch,
                        Runnable::run);
        names.look();
        names.look();

        assertThat(names.known().get()).isEmpty();
    }

    private void settle(String name) {
        store.update(was -> was.withDevices(was.devices().withMicrophone(Optional.of(name))));
    }

    private Optional<String> settled() {
        return store.settings().get().devices().microphone();
    }

    private void look() {
        setting.look().run();
        goOn();
    }

    private void goOn() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private List<String> words() {
        return setting.offer().getValue().choices().stream()
                .map(DeviceSetting.Choice::words)
                .toList();
    }
}

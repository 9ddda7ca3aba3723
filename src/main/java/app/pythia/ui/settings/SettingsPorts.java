package app.pythia.ui.settings;

import app.pythia.export.Transfers;
import app.pythia.settings.FixedSettings;
import app.pythia.settings.SettingsStore;
import java.util.function.Supplier;

/// What the settings' page stands on.
///
/// @param fixed what the environment has settled for this run
/// @param own the clone that the page is about
/// @param times what has been measured so far
/// @param transfers saves conversations as files and brings them in
public record SettingsPorts(
        SettingsStore store,
        FixedSettings fixed,
        ClonePort own,
        Supplier<VoiceTimes> times,
        SoundPorts sound,
        KeyPorts keys,
        KeptSoundsPort keptSounds,
        Transfers transfers,
        GlobalKeyPort globalKeys) {

    /// Nothing is fixed, nothing is measured, and there are no devices.
    public static SettingsPorts of(SettingsStore store) {
        return new SettingsPorts(
                store,
                FixedSettings.NONE,
                ClonePort.first(true),
                () -> VoiceTimes.UNKNOWN,
                SoundPorts.none(),
                KeyPorts.inMemory(),
                KeptSoundsPort.none(),
                Transfers.none(),
                GlobalKeyPort.none());
    }

    public SettingsPorts withOwn(ClonePort other) {
        return new SettingsPorts(
                store, fixed, other, times, sound, keys, keptSounds, transfers, globalKeys);
    }

    public SettingsPorts withSound(SoundPorts other) {
        return new SettingsPorts(
                store, fixed, own, times, other, keys, keptSounds, transfers, globalKeys);
    }

    public SettingsPorts withKeys(KeyPorts other) {
        return new SettingsPorts(
                store, fixed, own, times, sound, other, keptSounds, transfers, globalKeys);
    }

    public SettingsPorts withKeptSounds(KeptSoundsPort other) {
        return new SettingsPorts(
                store, fixed, own, times, sound, keys, other, transfers, globalKeys);
    }

    public SettingsPorts withTransfers(Transfers other) {
        return new SettingsPorts(
                store, fixed, own, times, sound, keys, keptSounds, other, globalKeys);
    }

    public SettingsPorts withGlobalKeys(GlobalKeyPort other) {
        return new SettingsPorts(
                store, fixed, own, times, sound, keys, keptSounds, transfers, other);
    }
}

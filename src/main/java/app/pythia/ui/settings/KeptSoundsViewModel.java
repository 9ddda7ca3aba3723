package app.pythia.ui.settings;

import app.pythia.settings.Settings;
import app.pythia.settings.SoundLimit;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.settings.ChoiceSetting.Option;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/// How much of both sides' sounds is kept. Used on the window's thread alone.
final class KeptSoundsViewModel {
    private static final long MEGABYTE = 1_000_000;
    private static final long GIGABYTE = 1_000_000_000;

    private final Settled settled;
    private final KeptSoundsPort port;
    private final ReadOnlyObjectProperty<Long> used;

    KeptSoundsViewModel(Settled settled, KeptSoundsPort port, FxBridge bridge) {
        this.settled = settled;
        this.port = port;
        used = bridge.watch(port.used());
    }

    ChoiceSetting<SoundLimit> limit() {
        return new ChoiceSetting<>(
                Named.of("kept-sounds", "Keep sounds", ""),
                List.of(
                        Option.of(SoundLimit.ALL, "All", "However much room they take."),
                        Option.of(SoundLimit.UP_TO_5_GB, "Up to 5 GB", "About 30 hours of talk."),
                        Option.of(SoundLimit.UP_TO_1_GB, "Up to 1 GB", "About 6 hours of talk."),
                        Option.of(
                                SoundLimit.UP_TO_250_MB,
                                "Up to 250 MB",
                                "About an hour and a half of talk."),
                        Option.of(
                                SoundLimit.NONE,
                                "None",
                                "They can be heard again until Pythia is closed. What is kept now goes then.")),
                settled.part(Settings::sounds),
                limit -> settled.change(was -> was.withSounds(limit)));
    }

    /// What keeping them means, for this clone.
    String about() {
        return port.isKept()
                ? "What you and your clone said, on this computer, to be heard again. Where there is no more room, what was not heard for longest goes first; the words stay. What waits to be sent is kept in any case."
                : "What the demo clone says is forgotten when Pythia is closed; your own clone’s sounds are kept as you choose here.";
    }

    /// How much room they take, in words.
    ObservableValue<String> used() {
        return used.map(bytes -> bytes == 0 ? "Nothing is kept now." : size(bytes) + " used");
    }

    ObservableValue<Boolean> isAnyKept() {
        return used.map(bytes -> bytes > 0);
    }

    /// Deletes all of them, once the user has agreed.
    void deleteAll() {
        port.deleteAll().run();
    }

    private static String size(long bytes) {
        if (bytes >= GIGABYTE) {
            return String.format(Locale.ROOT, "%.1f GB", bytes / (double) GIGABYTE);
        }
        return bytes < MEGABYTE
                ? "Less than 1 MB"
                : String.format(Locale.ROOT, "%d MB", bytes / MEGABYTE);
    }
}

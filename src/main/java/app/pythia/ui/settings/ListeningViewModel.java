package app.pythia.ui.settings;

import app.pythia.settings.AnswerNotice;
import app.pythia.settings.Devices;
import app.pythia.settings.Listening;
import app.pythia.settings.Settings;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.settings.ChoiceSetting.Option;
import app.pythia.ui.settings.NumberSetting.Scale;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Stream;

/// How the clone is heard. Used on the window's thread alone.
final class ListeningViewModel {
    private static final int PERCENT = 100;

    private final Settled settled;
    private final DeviceNames names;
    private final DeviceSetting speaker;

    ListeningViewModel(Settled settled, SoundPorts sound, FxBridge bridge) {
        this.settled = settled;
        names =
                new DeviceNames(
                        () ->
                                new DeviceNames.Known(
                                        sound.devices().speakers(),
                                        sound.devices().systemSpeaker()),
                        sound.devices()::watch,
                        sound.background());
        speaker =
                DeviceSetting.of(
                        Named.of(
                                "speaker",
                                "Speaker",
                                "What you hear the clone with. One that is unplugged is used again when it is back."),
                        settled.part(Settings::devices).map(Devices::speaker),
                        bridge.watch(names.known()),
                        name -> settled.devices(was -> was.withSpeaker(name)),
                        names::look);
    }

    DeviceSetting speaker() {
        return speaker;
    }

    /// Looks which speakers there are, now and as they come and go, until [#leave].
    void watch() {
        names.watch();
    }

    /// Nobody looks at them any more.
    void leave() {
        names.leave();
    }

    /// In percent.
    NumberSetting volume() {
        return new NumberSetting(
                Named.of("volume", "Volume", "How loud the clone is, beside all else that sounds."),
                new Scale(0, PERCENT, 1, 5),
                settled.part(now -> now.listening().volume()),
                percent -> percent + " %",
                percent -> settled.listening(was -> was.withVolume(percent)));
    }

    /// In percent of its own speed.
    NumberSetting speed() {
        return new NumberSetting(
                Named.of("speed", "Speed", "How fast the clone speaks. Its voice keeps its pitch."),
                new Scale(percent(Listening.SLOWEST), percent(Listening.FASTEST), 5, 5),
                settled.part(now -> percent(now.listening().speed())),
                ListeningViewModel::times,
                percent -> settled.listening(was -> was.withSpeed(percent / (double) PERCENT)));
    }

    ChoiceSetting<AnswerNotice> notice() {
        return new ChoiceSetting<>(
                Named.of("answer-notice", "When an answer comes while Pythia is not in front", ""),
                Stream.of(AnswerNotice.values()).map(ListeningViewModel::option).toList(),
                settled.part(now -> now.listening().notice()),
                notice -> settled.listening(was -> was.withNotice(notice)));
    }

    private static Option<AnswerNotice> option(AnswerNotice notice) {
        return switch (notice) {
            case NOTHING -> Option.of(notice, "Nothing", "You hear it, or see it when you look.");
            case COMING ->
                    Option.of(
                            notice,
                            "A notification",
                            "It says that the clone has answered, and no more. Linux desktops show them; on Windows and macOS there is none yet.");
            case WORDS ->
                    Option.of(
                            notice,
                            "A notification with its first words",
                            "Whoever sees your screen can read them.");
        };
    }

    private static int percent(double factor) {
        return Math.toIntExact(Math.round(factor * PERCENT));
    }

    private static String times(int percent) {
        DecimalFormat shortest =
                new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return shortest.format(percent / (double) PERCENT) + " ×";
    }
}

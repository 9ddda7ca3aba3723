package app.pythia.ui.settings;

import app.pythia.settings.BeforeSending;
import app.pythia.settings.Cue;
import app.pythia.settings.EarlyOpening;
import app.pythia.settings.Settings;
import app.pythia.settings.TalkMode;
import app.pythia.settings.Talking;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.settings.NumberSetting.Scale;
import java.time.Duration;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;

/// How the user talks. Used on the window's thread alone.
final class TalkingViewModel {
    private final Settled settled;
    private final GlobalTalkViewModel elsewhere;

    TalkingViewModel(Settled settled, GlobalKeyPort globalKeys, FxBridge bridge) {
        this.settled = settled;
        elsewhere = new GlobalTalkViewModel(settled, globalKeys, bridge);
    }

    /// Talking while another program has the focus.
    GlobalTalkViewModel elsewhere() {
        return elsewhere;
    }

    ChoiceSetting<TalkMode> mode() {
        return new ChoiceSetting<>(
                Named.of("talk-mode", "What the talk key does", ""),
                TalkingWords.modes(),
                part(Talking::mode),
                mode -> settled.talking(was -> was.withMode(mode)));
    }

    ChoiceSetting<EarlyOpening> opening() {
        return new ChoiceSetting<>(
                Named.of("opening", "When the microphone opens", ""),
                TalkingWords.openings(),
                part(Talking::opening),
                opening -> settled.talking(was -> was.withOpening(opening)));
    }

    /// In milliseconds.
    NumberSetting tail() {
        return new NumberSetting(
                Named.of(
                        "tail",
                        "Release tail",
                        "How long it still listens after you let go, so that the last word is whole. A new press cuts it short."),
                new Scale(0, (int) Talking.LONGEST_TAIL.toMillis(), 10, 50),
                part(talking -> (int) talking.tail().toMillis()),
                TalkingWords::milliseconds,
                millis -> settled.talking(was -> was.withTail(Duration.ofMillis(millis))));
    }

    /// In milliseconds.
    NumberSetting preRoll() {
        return new NumberSetting(
                new Named(
                        "pre-roll",
                        "Keep what came just before",
                        part(talking -> TalkingWords.preRoll(talking.opening()))),
                new Scale(0, (int) Talking.LONGEST_PRE_ROLL.toMillis(), 10, 50),
                part(talking -> (int) talking.preRoll().toMillis()),
                millis -> millis == 0 ? "nothing" : TalkingWords.milliseconds(millis),
                millis -> settled.talking(was -> was.withPreRoll(Duration.ofMillis(millis))));
    }

    SwitchSetting cue() {
        return new SwitchSetting(
                Named.of(
                        "cue",
                        "A short tone when it listens",
                        "The window always shows it. With the tone the take begins after it, so the clone never hears it."),
                part(talking -> talking.cue() == Cue.HEARD),
                on -> settled.talking(was -> was.withCue(on ? Cue.HEARD : Cue.SEEN)));
    }

    SwitchSetting listenFirst() {
        return new SwitchSetting(
                Named.of(
                        "listen-first",
                        "Listen before sending",
                        "When you let go, what you said waits: you can hear it, and send it or drop it."),
                part(talking -> talking.beforeSending() == BeforeSending.LISTEN),
                on ->
                        settled.talking(was ->
                                was.withBeforeSending(
                                        on ? BeforeSending.LISTEN : BeforeSending.NOTHING)));
    }

    private <T> ObservableValue<T> part(Function<Talking, T> part) {
        return settled.part(Settings::talking).map(part);
    }
}

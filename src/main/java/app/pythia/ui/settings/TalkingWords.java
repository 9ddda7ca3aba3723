package app.pythia.ui.settings;

import app.pythia.settings.EarlyOpening;
import app.pythia.settings.TalkMode;
import app.pythia.ui.settings.ChoiceSetting.Option;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How the ways of talking are named and described.
final class TalkingWords {
    private TalkingWords() {}

    static List<Option<TalkMode>> modes() {
        return Stream.of(TalkMode.values())
                .map(mode -> Option.of(mode, title(mode), about(mode)))
                .toList();
    }

    static List<Option<EarlyOpening>> openings() {
        return Stream.of(EarlyOpening.values())
                .map(opening -> Option.of(opening, title(opening), about(opening)))
                .toList();
    }

    static String title(EarlyOpening opening) {
        return switch (opening) {
            case FOCUS -> "As soon as the window has the focus";
            case POINTER -> "With the pointer at the talk button";
            case PRESS -> "Only when the key goes down";
        };
    }

    static String preRoll(EarlyOpening opening) {
        return opening == EarlyOpening.PRESS
                ? "It has no effect while the microphone opens with the key: then there is nothing before it."
                : "What was heard just before the key went down goes with the take. Until then it is in memory alone, and forgotten within a second.";
    }

    static String milliseconds(Duration time) {
        return milliseconds(time.toMillis());
    }

    static String milliseconds(long time) {
        return String.format(Locale.ROOT, "%,d ms", time);
    }

    private static String title(TalkMode mode) {
        return switch (mode) {
            case BOTH -> "Hold or tap";
            case HOLD -> "Hold";
            case TAP -> "Tap";
        };
    }

    private static String about(TalkMode mode) {
        return switch (mode) {
            case BOTH -> "Held, it listens until you let go; tapped, until the next tap.";
            case HOLD -> "It listens while you hold it down.";
            case TAP -> "One tap begins, the next one ends.";
        };
    }

    private static String about(EarlyOpening opening) {
        return switch (opening) {
            case FOCUS ->
                    "No first word is lost. The system’s microphone sign is on all that time.";
            case POINTER ->
                    "Or when the key goes down. The system’s microphone sign is on from then until shortly after you have talked.";
            case PRESS ->
                    "The system’s microphone sign is on while you talk and shortly after. The first syllable may be lost.";
        };
    }
}

package app.pythia.ui.settings;

import app.pythia.check.CheckState;
import app.pythia.check.MicrophoneCheck.Version;
import app.pythia.ui.notice.CheckNotices;
import app.pythia.ui.notice.Notice;
import java.util.Optional;

/// What the check is doing, in words.
///
/// @param action what its button does now
record CheckStatus(String title, String text, Action action) {

    enum Action {
        CHECK("Check the microphone"),
        AGAIN("Check again"),
        STOP("Stop");

        private final String words;

        Action(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static CheckStatus of(CheckState state, int secondsLeft, Optional<Version> asked) {
        return switch (state.doing()) {
            case NOTHING -> nothing(state.result().isPresent());
            case BUSY -> of(CheckNotices.busy());
            case OPENING -> new CheckStatus("The microphone opens …", "", Action.STOP);
            case RECORDING ->
                    new CheckStatus(
                            "Speak now · " + secondsLeft,
                            "Say a sentence as you would to your clone.",
                            Action.STOP);
            case PLAYING -> new CheckStatus("This is how you sound", version(asked), Action.STOP);
            case NO_MICROPHONE -> of(CheckNotices.noMicrophone());
            case NO_SPEAKER -> of(CheckNotices.noSpeaker());
        };
    }

    private static CheckStatus nothing(boolean checked) {
        return new CheckStatus(
                "Microphone check",
                "Three seconds are recorded, played back to you and measured. Nothing of it is sent or kept.",
                checked ? Action.AGAIN : Action.CHECK);
    }

    private static CheckStatus of(Notice notice) {
        return new CheckStatus(notice.title(), notice.text(), Action.AGAIN);
    }

    private static String version(Optional<Version> asked) {
        return asked.map(version ->
                        switch (version) {
                            case UNTOUCHED -> "As the microphone gave it.";
                            case AS_SENT -> "As it would be sent.";
                        })
                .orElse("");
    }
}

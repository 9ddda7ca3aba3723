package app.pythia.soak.events;

import app.pythia.settings.BeforeSending;
import app.pythia.settings.Cue;
import app.pythia.settings.EarlyOpening;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.settings.Streaming;
import app.pythia.settings.TalkMode;
import app.pythia.settings.TypedAnswers;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/// How somebody wants to talk and be answered, who changes their mind.
public record Preferred(SettingsStore settings, RandomGenerator random) {

    /// Settles one thing anew.
    public void other() {
        settings.update(this::changed);
    }

    private Settings changed(Settings was) {
        return switch (random.nextInt(8)) {
            case 0 -> was.withTalking(was.talking().withMode(any(TalkMode.values())));
            case 1 -> was.withTalking(was.talking().withBeforeSending(any(BeforeSending.values())));
            case 2 -> was.withTalking(was.talking().withCue(any(Cue.values())));
            case 3 -> was.withTalking(was.talking().withOpening(any(EarlyOpening.values())));
            case 4 ->
                    was.withTalking(
                            was.talking().withTail(Duration.ofMillis(random.nextInt(2_001))));
            case 5 -> was.withStreaming(any(Streaming.values()));
            case 6 -> was.withTypedAnswers(any(TypedAnswers.values()));
            default -> was.withListening(was.listening().withSpeed(0.5 + random.nextDouble()));
        };
    }

    private <T> T any(T[] all) {
        return List.of(all).get(random.nextInt(all.length));
    }
}

package app.pythia.ui.settings;

import app.pythia.check.CheckState;
import app.pythia.check.MicrophoneCheck;
import app.pythia.support.Observable;
import app.pythia.turn.Diagnostics;
import app.pythia.turn.SoundDevices;
import app.pythia.turn.TurnTiming;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// What the settings' page knows of sound.
///
/// @param background runs what may block, on a thread that is not the window's
public record SoundPorts(
        SoundDevices devices, Executor background, MicrophoneCheck check, Diagnostics diagnostics) {

    /// No devices, nothing to check, and no turns to tell of.
    public static SoundPorts none() {
        return new SoundPorts(new NoDevices(), Runnable::run, new NoCheck(), new NoTurns());
    }

    private static final class NoDevices implements SoundDevices {
        @Override
        public List<String> microphones() {
            return List.of();
        }

        @Override
        public List<String> speakers() {
            return List.of();
        }
    }

    private static final class NoTurns implements Diagnostics {
        private final Observable<List<TurnTiming>> turns = new Observable<>(List.of());

        @Override
        public Observable<List<TurnTiming>> turns() {
            return turns;
        }
    }

    private static final class NoCheck implements MicrophoneCheck {
        private final Observable<CheckState> state = new Observable<>(CheckState.NEW);

        @Override
        public Observable<CheckState> state() {
            return state;
        }

        @Override
        public float level() {
            return 0;
        }

        @Override
        public float peak() {
            return 0;
        }

        @Override
        public void start() {
            state.set(new CheckState(CheckState.Doing.NO_MICROPHONE, Optional.empty()));
        }

        @Override
        public void hear(Version version) {}

        @Override
        public void stop() {
            state.set(CheckState.NEW);
        }
    }
}

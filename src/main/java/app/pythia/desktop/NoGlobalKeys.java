package app.pythia.desktop;

import app.pythia.settings.KeyChord;
import java.time.Duration;

/// A desktop that tells programs nothing of keys that are pressed elsewhere.
public final class NoGlobalKeys implements GlobalKeys {

    @Override
    public Listening listen(KeyChord chord, Heard heard) throws GlobalKeyException {
        throw new GlobalKeyException(GlobalKeyProblem.NOT_HERE);
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(1);
    }
}

package app.pythia.ui.fx;

import app.pythia.support.Subscription;
import java.time.Duration;
import javafx.animation.PauseTransition;

/// The toolkit's own clock. Used on the window's thread alone; nothing runs while nothing is waited
/// for.
public final class PauseDelay implements Delay {

    @Override
    public Subscription after(Duration time, Runnable action) {
        PauseTransition pause =
                new PauseTransition(javafx.util.Duration.millis((double) time.toMillis()));
        pause.setOnFinished(_ -> action.run());
        pause.play();
        return pause::stop;
    }
}

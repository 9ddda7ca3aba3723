package app.pythia.app;

import app.pythia.audio.playback.Rendition;
import app.pythia.settings.Listening;
import app.pythia.settings.Settings;
import app.pythia.support.Observable;
import app.pythia.support.Subscription;
import java.util.function.Supplier;

/// How the user wants to hear, in the words of playback; worked out when it changes, since it is
/// asked for on the speaker's thread.
final class SettledRendition implements Supplier<Rendition>, AutoCloseable {
    private final Subscription subscription;
    private volatile Rendition rendition = Rendition.PLAIN;

    SettledRendition(Observable<Settings> settings) {
        subscription = settings.subscribe(now -> rendition = of(now.listening()));
    }

    @Override
    public Rendition get() {
        return rendition;
    }

    @Override
    public void close() {
        subscription.close();
    }

    /// The cube of what is set is about as loud as it says.
    static Rendition of(Listening listening) {
        double share = listening.volume() / 100.0;
        return new Rendition((float) (share * share * share), listening.speed());
    }
}

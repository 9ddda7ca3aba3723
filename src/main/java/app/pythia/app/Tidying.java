package app.pythia.app;

import app.pythia.conversation.Archive;
import app.pythia.conversation.ConversationStore;
import app.pythia.sounds.KeptSounds;
import app.pythia.support.Sleeper;
import app.pythia.support.Subscription;
import java.time.Duration;

/// Has sounds forgotten whose message is: at once with their conversation; and whatever else no
/// message names, a while after the program was started.
final class Tidying implements AutoCloseable {
    private static final Duration QUIET = Duration.ofMinutes(2);

    private final Archive archive;
    private final KeptSounds sounds;
    private final Sleeper sleeper;
    private final Subscription forgotten;
    private final Thread later = Thread.ofVirtual().name("tidying").unstarted(this::tidy);

    Tidying(Archive archive, ConversationStore store, KeptSounds sounds, Sleeper sleeper) {
        this.archive = archive;
        this.sounds = sounds;
        this.sleeper = sleeper;
        forgotten = store.forgottenSounds().subscribe(sounds::forget);
        later.start();
    }

    @Override
    public void close() {
        forgotten.close();
        later.interrupt();
    }

    private void tidy() {
        try {
            sleeper.sleep(QUIET);
            archive.sounds().ifPresent(sounds::keepOnly);
        } catch (InterruptedException closed) {
            // The next run does it.
        }
    }
}

package app.pythia.app;

import app.pythia.conversation.Archive;
import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.ArchiveProblem;
import app.pythia.conversation.sqlite.SqliteArchive;
import app.pythia.outbox.FileOutbox;
import app.pythia.outbox.Outbox;
import app.pythia.settings.ServiceChoice;
import app.pythia.sounds.FileSounds;
import app.pythia.sounds.KeptSounds;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.LoggerFactory;

/// Where the conversations of a run are kept, and what is said in it until it has been sent; and
/// what is wrong with that, if anything is.
record KeptConversations(
        Archive archive, Outbox outbox, KeptSounds sounds, Optional<ArchiveProblem> problem) {
    /// About nine minutes of a spoken turn.
    static final long SOUND_IN_MEMORY = 48_000_000;

    private static final String OUTBOX = "outbox";
    private static final String SOUNDS = "sounds";
    private static final String DEMO_OUTBOX = "outbox-demo";

    /// The demo clone's conversations are forgotten with the program, as it does; the user's own
    /// clone's are kept in the folder, where that can be done. What was said is kept in any case.
    ///
    /// @param limit how many bytes of sound are kept at most
    static KeptConversations of(ServiceChoice choice, Path folder, LongSupplier limit) {
        return switch (choice) {
            case ServiceChoice.Demo _ ->
                    new KeptConversations(
                            Archive.none(),
                            new FileOutbox(folder.resolve(DEMO_OUTBOX)),
                            KeptSounds.inMemory(SOUND_IN_MEMORY),
                            Optional.empty());
            case ServiceChoice.Own _ -> in(folder, limit);
        };
    }

    private static KeptConversations in(Path folder, LongSupplier limit) {
        KeptSounds sounds = new FileSounds(folder.resolve(SOUNDS), limit, InstantSource.system());
        Outbox outbox = new FileOutbox(folder.resolve(OUTBOX));
        try {
            Archive archive = SqliteArchive.open(folder);
            return new KeptConversations(archive, outbox, sounds, archive.problem().get());
        } catch (ArchiveException unusable) {
            LoggerFactory.getLogger(KeptConversations.class)
                    .warn("Conversations are not kept in this run", unusable);
            return new KeptConversations(
                    Archive.none(), outbox, sounds, Optional.of(unusable.problem()));
        }
    }
}

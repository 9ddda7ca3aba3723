package app.pythia.app;

import app.pythia.conversation.Archive;
import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.ArchiveProblem;
import app.pythia.conversation.sqlite.SqliteArchive;
import app.pythia.outbox.FileOutbox;
import app.pythia.outbox.Outbox;
import app.pythia.settings.CloneId;
import app.pythia.settings.ServiceChoice;
import app.pythia.sounds.FileSounds;
import app.pythia.sounds.KeptSounds;
import java.io.IOException;
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

    private static final String DEMO_OUTBOX = "outbox-demo";

    /// The demo clone's conversations are forgotten with the program, as it does; those of the
    /// user's own clones are kept, each in its folder, where that can be done. What was said is
    /// kept in any case.
    ///
    /// @param limit how many bytes of sound are kept at most
    static KeptConversations of(ServiceChoice choice, CloneFolders folders, LongSupplier limit) {
        return switch (choice) {
            case ServiceChoice.Demo _ ->
                    new KeptConversations(
                            Archive.none(),
                            new FileOutbox(folders.data().resolve(DEMO_OUTBOX)),
                            KeptSounds.inMemory(SOUND_IN_MEMORY),
                            Optional.empty());
            case ServiceChoice.Own own -> of(own.id(), folders, limit);
        };
    }

    private static KeptConversations of(CloneId clone, CloneFolders folders, LongSupplier limit) {
        KeptSounds sounds = new FileSounds(folders.sounds(clone), limit, InstantSource.system());
        Outbox outbox = new FileOutbox(folders.outbox(clone));
        try {
            Archive archive = open(clone, folders);
            return new KeptConversations(archive, outbox, sounds, archive.problem().get());
        } catch (ArchiveException unusable) {
            LoggerFactory.getLogger(KeptConversations.class)
                    .warn("Conversations are not kept in this run", unusable);
            return new KeptConversations(
                    Archive.none(), outbox, sounds, Optional.of(unusable.problem()));
        }
    }

    private static Archive open(CloneId clone, CloneFolders folders) throws ArchiveException {
        try {
            folders.make(clone);
        } catch (IOException failed) {
            throw new ArchiveException(new ArchiveProblem.NotWritten(), failed);
        }
        return SqliteArchive.open(folders.of(clone));
    }
}

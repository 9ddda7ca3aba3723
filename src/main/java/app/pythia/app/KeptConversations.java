package app.pythia.app;

import app.pythia.conversation.Archive;
import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.ArchiveProblem;
import app.pythia.conversation.sqlite.SqliteArchive;
import app.pythia.settings.ServiceChoice;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/// Where the conversations of a run are kept, and what is wrong with that, if anything is.
record KeptConversations(Archive archive, Optional<ArchiveProblem> problem) {

    /// The demo clone forgets with the program, and so do we; the user's own clone's are kept in
    /// the folder, where that can be done.
    static KeptConversations of(ServiceChoice choice, Path folder) {
        return switch (choice) {
            case ServiceChoice.Demo _ -> new KeptConversations(Archive.none(), Optional.empty());
            case ServiceChoice.Own _ -> in(folder);
        };
    }

    private static KeptConversations in(Path folder) {
        try {
            Archive archive = SqliteArchive.open(folder);
            return new KeptConversations(archive, archive.problem().get());
        } catch (ArchiveException unusable) {
            LoggerFactory.getLogger(KeptConversations.class)
                    .warn("Conversations are not kept in this run", unusable);
            return new KeptConversations(Archive.none(), Optional.of(unusable.problem()));
        }
    }
}

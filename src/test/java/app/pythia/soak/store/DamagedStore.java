package app.pythia.soak.store;

import app.pythia.conversation.Archive;
import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.ArchiveProblem;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A damaged store, and what becomes of it.
final class DamagedStore {
    static final Duration LONGEST = Duration.ofSeconds(5);
    static final String FILE = "pythia.db";

    private final Path folder;
    private final Opening opening;

    /// How a store is opened.
    interface Opening {
        Archive open(Path folder) throws ArchiveException;
    }

    DamagedStore(Path folder, Opening opening) {
        this.folder = folder;
        this.opening = opening;
    }

    /// Opens it, reads and writes, and opens it again.
    ///
    /// @param written whether the file, and not only what is beside it, is damaged
    /// @return what is wrong with what came of that, if anything is
    Optional<String> fault(boolean written) throws Exception {
        byte[] damaged = Files.readAllBytes(folder.resolve(FILE));
        long begun = System.nanoTime();
        Optional<String> fault;
        try (Archive archive = opening.open(folder)) {
            int read = readAll(archive);
            Duration taken = Duration.ofNanos(System.nanoTime() - begun);
            fault =
                    taken.compareTo(LONGEST) > 0
                            ? Optional.of("usable after " + taken)
                            : told(archive, written ? Optional.of(damaged) : Optional.empty());
            if (fault.isEmpty() && isTakenAsItIs(archive) && written && damaged.length > 0) {
                fault = allThere(read);
            }
            archive.put(Contents.conversation("new"));
            archive.put(new ConversationId("new"), List.of(Contents.message("new")));
            archive.flush();
        } catch (ArchiveException refused) {
            return refusal(refused, damaged);
        }
        return fault.or(this::keepsNoMore);
    }

    /// A byte that is flipped in its version makes a store one of a newer Pythia, which is left as
    /// it is.
    private Optional<String> refusal(ArchiveException refused, byte[] damaged) throws IOException {
        boolean leftAlone =
                refused.problem() instanceof ArchiveProblem.Newer
                        && isKept(folder.resolve(FILE), Optional.of(damaged));
        return leftAlone ? Optional.empty() : Optional.of("refused: " + refused.problem());
    }

    /// How many messages it has.
    private static int readAll(Archive archive) {
        int count = 0;
        for (Conversation conversation : archive.conversations()) {
            for (Message message : archive.messages(conversation.id())) {
                count += message.toString().isEmpty() ? 0 : 1;
            }
        }
        return count;
    }

    private static boolean isTakenAsItIs(Archive archive) {
        return archive.problem().get().isEmpty();
    }

    /// A letter that is another cannot be noticed; a row that is gone can.
    private static Optional<String> allThere(int read) {
        int all = Contents.CONVERSATIONS * Contents.MESSAGES;
        return read == all
                ? Optional.empty()
                : Optional.of(read + " of " + all + " messages, and nothing is told");
    }

    private Optional<String> told(Archive archive, Optional<byte[]> damaged) throws IOException {
        return switch (archive.problem().get().orElse(null)) {
            case null -> Optional.empty();
            case ArchiveProblem.SetAside(String name) ->
                    isKept(folder.resolve(name), damaged)
                            ? Optional.empty()
                            : Optional.of("not kept aside as it was");
            case ArchiveProblem other -> Optional.of("told of " + other);
        };
    }

    private static boolean isKept(Path aside, Optional<byte[]> damaged) throws IOException {
        return Files.exists(aside)
                && (damaged.isEmpty() || Arrays.equals(Files.readAllBytes(aside), damaged.get()));
    }

    private Optional<String> keepsNoMore() {
        try (Archive again = opening.open(folder)) {
            boolean there =
                    again.messages(new ConversationId("new"))
                            .equals(List.of(Contents.message("new")));
            return there ? Optional.empty() : Optional.of("what was written afterwards is lost");
        } catch (ArchiveException refused) {
            return Optional.of("not opened again: " + refused.problem());
        }
    }
}

package app.pythia.conversation;

import app.pythia.support.Observable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where conversations outlive the program.
///
/// Changes are taken at once and written soon, in their order; what is read is what was taken, also
/// before it is written. Safe for use by any thread.
public interface Archive extends AutoCloseable {

    /// An archive that forgets everything with the program.
    static Archive none() {
        return new MemoryArchive();
    }

    /// Every conversation, in no order.
    List<Conversation> conversations();

    /// A conversation's messages, oldest first.
    List<Message> messages(ConversationId id);

    /// The newest of a conversation's messages, oldest first: in little time, however many there
    /// are and whatever else is being read.
    ///
    /// @param most how many; fewer come only if there are no more
    default List<Message> newest(ConversationId id, int most) {
        List<Message> all = messages(id);
        return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
    }

    /// The names of all sounds that messages have; nothing if that cannot be told for sure, since
    /// it cannot be read, or a damaged one was set aside that may have named others.
    Optional<Set<SoundId>> sounds();

    /// Adds a conversation, or replaces what was known of it; its messages stay.
    void put(Conversation conversation);

    /// Makes these a conversation's messages. What has not changed is not written again.
    void put(ConversationId id, List<Message> messages);

    /// Makes this a conversation's message at a place, or adds it at the end: for one that has
    /// changed among many.
    ///
    /// @param position 0 is the oldest; not more than there are
    void put(ConversationId id, int position, Message message);

    /// Search in what it holds.
    MessageSearch search();

    /// Forgets a conversation and its messages, and leaves no trace of them on the disk.
    void forget(ConversationId id);

    /// Waits until everything that was taken is on the disk.
    ///
    /// @throws ArchiveException if it cannot be written
    void flush() throws ArchiveException, InterruptedException;

    /// What is wrong with keeping them, if anything is; it is tried again with the next change.
    Observable<Optional<ArchiveProblem>> problem();

    /// Writes what is left, and lets go of the disk. Closing it again does nothing.
    @Override
    void close();
}

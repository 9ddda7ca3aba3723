package app.pythia.export;

import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.Revision.Whole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// Brings the conversations of a file into the store: first all of the file is read, and only if
/// all of it is sound, it is read again and taken in; if that does not come to its end, what was
/// taken in is taken back. Used once, by one thread.
final class Importer {

    /// So many messages are taken in at once: the store is held for as long.
    private static final int BATCH = 2_000;

    private static final int FEW = 50;

    private final ConversationStore store;
    private final Flush flush;
    private final Map<ConversationId, Whole> batch = new LinkedHashMap<>();
    private final Map<ConversationId, Taken> taken = new HashMap<>();
    private int batchMessages;

    /// What was added to a conversation.
    ///
    /// @param isNew whether it was not known at all
    /// @param names of the messages; left out if it is new
    private record Taken(boolean isNew, Set<MessageId> names, int count) {

        Taken and(Set<MessageId> more) {
            Set<MessageId> all = new HashSet<>(names);
            all.addAll(isNew ? Set.of() : more);
            return new Taken(isNew, all, count + more.size());
        }
    }

    Importer(ConversationStore store, Flush flush) {
        this.store = store;
        this.flush = flush;
    }

    /// @throws TransferException why nothing of it was taken in
    /// @throws CancellationException if it was given up; nothing was taken in
    TransferState.BroughtIn bringIn(Path file, Progress progress) throws IOException {
        JsonReader.read(file, _ -> {}, progress.part(0, 0.5));
        try {
            JsonReader.read(file, this::add, progress.part(0.5, 1));
            takeInBatch();
        } catch (IOException | RuntimeException failed) {
            takeBack();
            throw failed;
        }
        int conversations = (int) taken.values().stream().filter(Taken::isNew).count();
        int messages = taken.values().stream().mapToInt(Taken::count).sum();
        return new TransferState.BroughtIn(conversations, messages);
    }

    private void add(Whole whole) throws TransferException {
        if (batch.containsKey(whole.conversation().id())) {
            takeInBatch();
        }
        batch.put(whole.conversation().id(), whole);
        batchMessages += 1 + whole.messages().size();
        if (batchMessages >= BATCH) {
            takeInBatch();
        }
    }

    private void takeInBatch() throws TransferException {
        store.revise(batch.keySet(), this::with);
        batch.clear();
        batchMessages = 0;
        try {
            flush.run();
        } catch (ArchiveException failed) {
            throw new TransferException(TransferProblem.NOT_KEPT, failed);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private Optional<Whole> with(
            ConversationId id, Optional<Conversation> known, List<Message> here) {
        Whole file = batch.get(id);
        if (file == null) {
            throw new IllegalStateException("not in the batch");
        }
        Merging.Merged merged = Merging.merge(known, here, file);
        boolean isNew = known.isEmpty() && here.isEmpty();
        taken.put(id, taken.getOrDefault(id, new Taken(isNew, Set.of(), 0)).and(merged.added()));
        return Optional.of(merged.whole());
    }

    /// A few at a time: the store is held for as long.
    private void takeBack() {
        List<ConversationId> all = List.copyOf(taken.keySet());
        for (int at = 0; at < all.size(); at += FEW) {
            store.revise(all.subList(at, Math.min(all.size(), at + FEW)), this::without);
        }
    }

    /// A new conversation in which something has been said since is the user's own by now.
    private Optional<Whole> without(
            ConversationId id, Optional<Conversation> known, List<Message> here) {
        Taken added = taken.getOrDefault(id, new Taken(false, Set.of(), 0));
        if (added.isNew() && here.size() <= added.count()) {
            return Optional.empty();
        }
        List<Message> left =
                here.stream().filter(message -> !added.names().contains(message.id())).toList();
        return known.map(conversation -> new Whole(conversation, left));
    }
}

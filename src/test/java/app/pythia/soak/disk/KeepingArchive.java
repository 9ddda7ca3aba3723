package app.pythia.soak.disk;

import app.pythia.conversation.Archive;
import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.ArchiveProblem;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.sqlite.SqliteArchive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The archive of conversations: each text is a message of one conversation.
final class KeepingArchive implements Keeper {
    private static final ConversationId CONVERSATION = new ConversationId("c");

    private final Archive archive;
    private final List<Message> messages;

    KeepingArchive(Path folder) throws ArchiveException {
        archive = SqliteArchive.open(folder);
        messages = new ArrayList<>(archive.messages(CONVERSATION));
    }

    @Override
    public void keep(String text) throws ArchiveException, InterruptedException {
        MessageId id = new MessageId("m" + messages.size());
        messages.add(Message.received(id, text, Optional.empty()));
        archive.put(CONVERSATION, messages);
        archive.flush();
    }

    @Override
    public boolean tellsThatTheDiskIsFull() {
        return archive.problem().get().equals(Optional.of(new ArchiveProblem.DiskFull()));
    }

    @Override
    public List<String> kept() {
        return archive.messages(CONVERSATION).stream().map(Message::text).toList();
    }

    @Override
    public void close() {
        archive.close();
    }
}

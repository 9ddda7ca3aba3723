package app.pythia.soak.events;

import app.pythia.conversation.Archive;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageStatus;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What is on the disk when the program has ended.
///
/// @param outbox the messages of which the outbox has something
/// @param unsent those that are shown as not sent, or not known to be
/// @param names the messages of each conversation
/// @param written what the user wrote
public record Left(
        Set<String> outbox,
        Set<String> unsent,
        Map<String, Set<String>> names,
        Set<String> written) {

    /// Reads it.
    ///
    /// @param outbox the messages of which the outbox has something
    public static Left of(Set<String> outbox, Archive archive) {
        Set<String> unsent = new HashSet<>();
        Set<String> written = new HashSet<>();
        Map<String, Set<String>> names = new HashMap<>();
        for (Conversation conversation : archive.conversations()) {
            Set<String> own = new HashSet<>();
            for (Message message : archive.messages(conversation.id())) {
                own.add(message.id().value());
                if (isUnsent(message.status())) {
                    unsent.add(message.id().value());
                }
                if (Shown.isWritten(message)) {
                    written.add(message.text());
                }
            }
            names.put(conversation.id().value(), own);
        }
        return new Left(outbox, unsent, names, written);
    }

    private static boolean isUnsent(MessageStatus status) {
        return switch (status) {
            case NOT_SENT, QUEUED, UNCERTAIN -> true;
            case SENDING, ARRIVING, COMPLETE, INCOMPLETE -> false;
        };
    }
}

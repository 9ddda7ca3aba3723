package app.pythia.conversation;

import java.util.List;
import java.util.Optional;

/// What the chat shows: the selected conversation and its messages, oldest first.
///
/// @param conversation empty while a conversation that does not exist yet is being begun
public record Transcript(Optional<ConversationId> conversation, List<Message> messages) {

    public static final Transcript EMPTY = new Transcript(Optional.empty(), List.of());

    public Transcript {
        messages = MessageList.unchanging(messages);
    }
}

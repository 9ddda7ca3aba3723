package app.pythia.turn;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.NewConversation;
import java.util.List;
import java.util.Optional;

/// Begins conversations on the service, and takes them and the clone's greeting into the store.
///
/// @param userEmail the address that they are kept under
public record ConversationOpener(
        DelphiApi api, ConversationStore store, Optional<String> userEmail) {

    /// Begins one. Blocks.
    public ConversationId begin() throws DelphiException, InterruptedException {
        NewConversation begun = api.createConversation(userEmail);
        Conversation conversation = Translation.conversation(begun);
        store.merge(List.of(conversation));
        begun.greeting()
                .map(words -> Message.received(MessageId.local(), words, begun.createdAt()))
                .ifPresent(greeting -> store.append(conversation.id(), greeting));
        return conversation.id();
    }
}

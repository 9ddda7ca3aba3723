package app.pythia.turn;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.MessageId;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import java.util.Set;

/// Takes a conversation's messages from the service into the store.
public record HistoryReader(DelphiApi api, ConversationStore store) {

    /// Reads all of them. Blocks.
    ///
    /// @return how many of the clone's messages are new here
    public int read(ConversationId id) throws DelphiException, InterruptedException {
        Set<MessageId> known = store.messageIds(id);
        return store.mergeHistory(
                id, api.history(id.value()).stream().map(Translation::message).toList(), known);
    }
}

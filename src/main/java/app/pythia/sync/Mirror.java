package app.pythia.sync;

import app.pythia.conversation.ConversationId;
import app.pythia.support.Observable;

/// Brings the service's conversations into the store. Every call returns at once, from any thread.
public interface Mirror {

    /// How the last look went.
    Observable<MirrorState> state();

    /// Looks for conversations.
    void refresh();

    /// Selects a conversation, and brings its messages.
    void open(ConversationId id);

    /// Begins a new conversation and selects it; the clone greets.
    void startNew();
}
